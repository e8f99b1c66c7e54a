import { text } from '../../browser/text.ts';
import { el } from '../../dom/el.ts';
import type { Bench } from '../useTool.ts';

/** Shows a picture of the story as large as the window, with its caption; any click, Escape and Enter lead back. */
export function showPicture(picture: HTMLImageElement, { root, dialog, signal }: Bench): void {
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';
  const large = el('img', { src: picture.currentSrc || picture.src, alt: picture.alt });
  const close = el(
    'button',
    { type: 'button', class: 'enlarged', 'aria-label': text('closePicture') },
    large,
  );
  const view = el(
    'dialog',
    { class: 'picture look', 'aria-label': caption || picture.alt || text('picture'), ...theme(dialog) },
    close,
    caption && el('p', { dir: 'auto' }, caption),
  );
  close.addEventListener('click', () => view.close());
  view.addEventListener('click', () => view.close());
  view.addEventListener('close', () => {
    view.remove();
    picture.focus({ preventScroll: true });
  });
  signal.addEventListener('abort', () => view.remove(), { once: true });
  root.append(view);
  view.showModal();
}

function theme({ dataset }: HTMLElement): { 'data-theme'?: string } {
  return dataset['theme'] === undefined ? {} : { 'data-theme': dataset['theme'] };
}
