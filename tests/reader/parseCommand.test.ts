import { expect, it } from 'vitest';
import { parseCommand } from '../../src/reader/parseCommand.ts';

it.each([
  [{ command: { do: 'open' } }, { do: 'open' }],
  [{ command: { do: 'show', index: 2, more: 1 } }, { do: 'show', index: 2 }],
  [{ command: { do: 'show', index: null } }, { do: 'show', index: null }],
  [{ command: { do: 'seen', indexes: [1, -1, null, 'x', 3] } }, { do: 'seen', indexes: [1, 3] }],
  [{ command: { do: 'show', index: -1 } }, null],
  [{ command: { do: 'show' } }, null],
  [{ command: { do: 'format' } }, null],
  [{ do: 'open' }, null],
  ['open', null],
  [null, null],
])('%o: %o', (message, command) => {
  expect(parseCommand(message)).toEqual(command);
});
