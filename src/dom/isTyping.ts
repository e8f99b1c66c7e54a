/** Whether a key at this target writes or chooses something, and so is no command. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  );
}
