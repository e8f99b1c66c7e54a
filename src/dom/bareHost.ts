/** A host without the part that only tells phones and desks apart. */
export function bareHost({ host }: URL): string {
  return host.replace(/^(?:www\d?|m|amp|mobile)\./u, '');
}
