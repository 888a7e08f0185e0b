/**
 * Whether a link may leave for the browser: https, exactly one of `hosts`, the default port, no user name. `hosts` are
 * lower-case names. It compares what the URL parser made of the text, so look-alikes and escapes are seen as the
 * browser would see them.
 */
export function isAllowedLink(link: string, hosts: ReadonlySet<string>): boolean {
  const url = URL.parse(link)
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    hosts.has(url.hostname)
  )
}

/** The hosts of the given pages, which are URLs of the app's own tables. */
export function hostsOf(pages: Iterable<string | undefined>): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const page of pages) if (page !== undefined) hosts.add(new URL(page).hostname)
  return hosts
}
