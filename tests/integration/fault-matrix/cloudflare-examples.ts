import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { Examples } from './operations.ts'

const address = 'amber@mine.example'
const destination = 'me@inbox.example'
const known = { address }
const zoneId = '023e105f4ecef8ad9ca31a8372d0c353'
const account = { id: '01a7362d577a6c3019a474fd6f485823' }

const rule = {
  id: 'a7e6fb77503c41d8a7f3113c6918f10c',
  name: 'shop',
  enabled: true,
  matchers: [{ type: 'literal', field: 'to', value: address }],
  actions: [{ type: 'forward', value: [destination] }],
  priority: 0,
  source: 'api',
}
const item = { address, destination, state: 'active', label: 'shop' } as const
const off = { ...rule, enabled: false }

const okay = (result: unknown, more: object = {}) => ({
  status: 200,
  body: { success: true, errors: [], messages: [], result, ...more },
})
const info = { result_info: { page: 1, per_page: 50, count: 1, total_count: 1, total_pages: 1 } }
const zones = okay([{ id: zoneId, name: 'mine.example', status: 'active', account }], info)
const pending = okay([{ id: zoneId, name: 'mine.example', status: 'pending', account }], info)
const rules = okay([rule], info)
const one = okay(rule)
const addresses = okay([
  { id: 'ea95132c15732412d22c1476fa83f27a', email: destination, verified: '2026-01-01T00:00:00Z' },
])
const verified = okay({
  id: 'ed17574386854bf78a67040be0a770b0',
  status: 'active',
  expires_on: '2027-01-01T00:00:00Z',
})

/** Cloudflare's requests and answers, from its generated client. */
export const cloudflareExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: ownDomain('mine.example'), label: 'shop' },
    options: { recipient: destination },
    before: [zones],
    answer: one,
    value: item,
  },
  locate: {
    input: { ...known, attemptedAt: 0 },
    before: [zones],
    answer: rules,
    value: { found: item },
  },
  list: { input: {}, before: [zones], answer: rules, value: { items: [item] } },
  setActive: { input: { ...known, active: false }, before: [zones, rules], answer: okay(off), value: 'off' },
  remove: { input: known, before: [zones, rules], answer: one, value: null },
  relabel: { input: { ...known, label: 'shop' }, before: [zones, rules], answer: one, value: null },
  setRecipients: {
    input: { ...known, recipients: [destination] },
    before: [zones, rules],
    answer: one,
    value: { destination },
  },
  // The settings of an active domain are asked for afterwards, and no fault there is reported.
  domains: { input: undefined, answer: pending, value: [] },
  choices: {
    input: undefined,
    before: [zones],
    answer: addresses,
    value: { recipient: [{ value: destination }] },
  },
  testKey: {
    input: undefined,
    before: [verified, zones],
    answer: rules,
    value: { keyExpiresAt: Date.UTC(2027, 0, 1) },
  },
  locateUnnamed: undefined,
  trash: undefined,
  restore: undefined,
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
