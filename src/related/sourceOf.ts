export function sourceFromDomain(url: URL, pageHost: string): string | undefined {
  return url.host === pageHost ? undefined : url.host.replace(/^www\./u, '');
}
