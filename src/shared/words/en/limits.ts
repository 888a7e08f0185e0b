import type { ProviderId } from '../../views/provider.ts'

/**
 * The known limits of each service, for the connection test. Haltman's are the defaults of its public source; LikeDo's
 * are on its pages. Those of SimpleLogin, Firefox Relay and Forward Email are in their public sources. So are addy.io's,
 * whose plan is in the answers of its own service. ImprovMX's pages contradict each other.
 */
export const limitWords: Readonly<Record<ProviderId, readonly string[]>> = {
  haltman: ['120 new addresses a minute with one key', '300 requests a minute from one network'],
  likedo: [
    '200 requests an hour on the Free plan, 2,000 on Pro and Lifetime',
    '50 new addresses a month on Free, 1,000 on Pro',
  ],
  simplelogin: [
    'From one network, 5 new addresses of each kind a minute, 50 an hour and 100 a day',
    'On the Free plan, 10 new addresses in 15 minutes',
  ],
  addy: [
    '60 requests a minute, with all keys and programs together',
    '10 active addresses at shared domains on the Free plan',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  relay: [
    '30 requests a minute, with all programs together',
    'After 100 new addresses in a day, all mail stops for a day, so Aliasmith makes at most 50',
  ],
  fastmail: ['A limited number of new addresses in a while; Fastmail does not publish how many'],
  duckduckgo: [
    'A limited number of new addresses a day, which is not published; after that, the last one comes again',
  ],
  forwardemail: [
    '300 new addresses a day, with its website and all programs together',
    '50 addresses at each shared domain',
  ],
  improvmx: [],
  cloudflare: ['1,200 requests in 5 minutes, with all tokens and the website together'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
