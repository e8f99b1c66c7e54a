/** Calls back at once, or as soon as a page that the browser has loaded in advance is shown. */
export function whenSeen(callback: () => void): void {
  // Chrome's: https://wicg.github.io/nav-speculation/prerendering.html. Such a page is in no tab yet.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', callback, { once: true });
  else callback();
}
