/** True for an address of comments alone: '/comments.pl?cid=7', '/story/comments', '/story?comments=1', '/story#comments'. */
export function isCommentsPage(address: string): boolean {
  return /^[^?#]*\/(?:comments?|reactions)(?:\.\w+)?\/?(?:[?#]|$)|[?&]comments=|#(?:comment(?:s|aires?)?|kommentare?|respond|disqus)(?![a-z])/iu.test(
    address,
  );
}
