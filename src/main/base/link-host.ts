import { domainToUnicode } from 'node:url'

/** Longer than links that people copy. A longer text is not read any further. */
const longestLink = 8_000

/**
 * The host of a text that is a link and nothing else, without `www.` and in the letters of its language; `undefined` for
 * any other text. Nothing but the host is returned.
 */
export function hostOfLink(text: string): string | undefined {
  const link = text.length > longestLink ? '' : text.trim()
  if (!/^https?:\/\/\S+$/iu.test(link)) return undefined
  const host = URL.parse(link)
    ?.hostname.replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '')
  if (host === undefined || host === '') return undefined
  // Punycode that is not valid has no letters.
  return domainToUnicode(host) || host
}
