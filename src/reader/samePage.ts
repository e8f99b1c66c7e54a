/** Whether two addresses are of the same page: a fragment is a place in it, unless it is a route (`#/news/1`, `#!news`). */
export function samePage(one: string, other: string): boolean {
  return withoutPlace(one) === withoutPlace(other);
}

function withoutPlace(url: string): string {
  return /#[!/]/u.test(url) ? url : url.replace(/#.*$/su, '');
}
