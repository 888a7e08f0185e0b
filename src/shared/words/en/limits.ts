import type { ProviderId } from '../../views/provider.ts'

/**
 * The known limits of each service, for the connection test. Haltman's are the defaults of its public source; LikeDo's
 * are on its pages. SimpleLogin's are in its public source, as addy.io's are, whose plan is in the answers of its own
 * service.
 */
export const limitWords: Readonly<Record<ProviderId, readonly string[]>> = {
  haltman: ['120 new addresses a minute with one key', '300 requests a minute from one network'],
  likedo: [
    '200 requests an hour on the Free plan, 2,000 on Pro and Lifetime',
    '50 new addresses a month on Free, 1,000 on Pro',
  ],
  simplelogin: [
    'From one network, 5 new addresses of a kind a minute, 50 an hour and 100 a day',
    'On the Free plan, 10 new addresses in 15 minutes',
  ],
  addy: [
    '60 requests a minute, with all keys and programs together',
    '10 active addresses at shared domains on the Free plan',
  ],
  proxiedmail: [],
  mailflusher: [],
  skudo: [],
  fastmail: ['So many new addresses in a while; Fastmail does not publish how many'],
  'own-domain': [],
  'plus-addressing': [],
  practice: [],
}
