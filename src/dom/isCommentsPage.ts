/** True for an address of comments alone: '/comments.pl?cid=7', '/story/comments', '/story#comments'. */
export function isCommentsPage(address: string): boolean {
  return /^[^?#]*\/comments?(?:\.\w+)?\/?(?:[?#]|$)|#(?:comm|kommentar|respond|disqus)/iu.test(address);
}
