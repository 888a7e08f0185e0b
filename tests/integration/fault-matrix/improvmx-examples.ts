import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { clear } from './fault.ts'
import type { Examples } from './operations.ts'

const address = 'amber@mine.example'
const destination = 'me@inbox.example'
const known = { address, remoteId: '7' }

const alias = { forward: destination, alias: 'amber', id: 7 }
const one = { status: 200, body: { alias, success: true } }
const page = { limit: 50, page: 1, total: 1, success: true }
const domain = {
  active: true,
  banned: false,
  domain: 'mine.example',
  display: 'mine.example',
  added: 1_559_639_697_000,
  routing_engine: 'alias',
  aliases: [{ forward: 'work@inbox.example', alias: '*', id: 1 }],
}
const domains = { status: 200, body: { domains: [domain], ...page } }
const account = {
  status: 200,
  body: {
    account: {
      email: destination,
      created: 1_512_139_382_000,
      limits: { aliases: 25, domains: 25, daily_quota: 500, ratelimit: 10 },
      lock_reason: null,
      locked: null,
      plan: { display: 'Business - $249', name: 'enterprise249' },
      premium: true,
    },
    success: true,
  },
}

/** The service's own refusal says that a domain or an alias does not exist; another 404 says nothing. */
const missing = 'answers 404 with its own body'
const gone = { [missing]: clear('address-gone') }
const absent = { value: { absent: true } }

/** ImprovMX's requests and answers, from its page and the recorded answers of its clients. */
export const improvmxExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: ownDomain('mine.example'), label: '' },
    options: { recipient: destination },
    answer: one,
    value: { address, destination },
    outcomes: { [missing]: clear('domain-refused') },
  },
  locate: {
    input: { ...known, attemptedAt: 1 },
    answer: one,
    value: { found: { address, destination } },
    outcomes: { [missing]: absent },
  },
  list: {
    input: {},
    before: [domains],
    answer: { status: 200, body: { aliases: [alias], ...page } },
    value: { items: [{ address, destination }] },
    outcomes: { [missing]: { value: { items: [] } } },
  },
  remove: {
    input: known,
    answer: { status: 200, body: { success: true } },
    value: null,
    outcomes: { ...gone, 'answers a success without data': 'right' },
  },
  setRecipients: {
    input: { ...known, recipients: [destination] },
    before: [one],
    answer: one,
    value: { destination },
    outcomes: gone,
  },
  domains: { input: undefined, answer: domains, value: [ownDomain('mine.example')] },
  choices: {
    input: undefined,
    before: [account],
    answer: domains,
    value: { recipient: [{ value: destination }, { value: 'work@inbox.example' }] },
  },
  testKey: { input: undefined, answer: account, value: { plan: 'Business - $249' } },
  locateUnnamed: undefined,
  setActive: undefined,
  trash: undefined,
  restore: undefined,
  relabel: undefined,
  pin: undefined,
  blockPromotions: undefined,
  setDisplayName: undefined,
  sendFrom: undefined,
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
