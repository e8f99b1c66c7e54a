/** How long to wait for a page that is still being sent before saying so. */
const PATIENCE_MS = 5_000;

/** Whether the document is complete, waiting for it a little. */
export async function awaitPage(): Promise<boolean> {
  if (isComplete()) return true;
  await new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  return isComplete();
}

function isComplete(): boolean {
  return document.readyState !== 'loading';
}
