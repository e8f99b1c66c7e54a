/** True for an address, or its path, of comments alone: '/comments.pl?cid=7', '/story/comments'. */
export function isCommentsPage(address: string): boolean {
  return /^[^?#]*\/comments?(?:\.\w+)?\/?(?:[?#]|$)/iu.test(address);
}
