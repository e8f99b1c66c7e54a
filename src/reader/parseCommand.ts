import type { ReaderCommand } from '../model.ts';

/** A message as a command to the reader; null for everything else. */
export function parseCommand(message: unknown): ReaderCommand | null {
  if (typeof message !== 'object' || message === null || !('command' in message)) return null;
  const { command } = message;
  if (typeof command !== 'object' || command === null || !('do' in command)) return null;
  switch (command.do) {
    case 'state':
    case 'open':
    case 'close':
    case 'toggle':
    case 'pick':
    case 'selection':
      return { do: command.do };
    case 'seen':
      return 'indexes' in command && Array.isArray(command.indexes)
        ? {
            do: 'seen',
            indexes: command.indexes.filter((index) => isIndex(index)),
          }
        : null;
    case 'show':
      return 'index' in command && isPlace(command.index) ? { do: 'show', index: command.index } : null;
    default:
      return null;
  }
}

function isPlace(value: unknown): value is number | null {
  return value === null || isIndex(value);
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
