import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { clear } from './fault.ts'
import type { Example, Examples } from './operations.ts'

const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const destination = 'me@inbox.example'

const alias = {
  id: '0123456789abcdef01234567',
  object: 'alias',
  name: 'amber',
  description: 'shop',
  labels: [],
  is_enabled: true,
  error_code_if_disabled: 250,
  has_recipient_verification: false,
  recipients: [destination],
  verified_recipients: [],
  pending_recipients: [],
  has_imap: false,
  has_pgp: false,
  storage_used: 0,
  user: { id: '1', email: destination },
  domain: { id: '2', name: 'mine.example' },
  created_at: new Date(createdAt).toISOString(),
  updated_at: new Date(createdAt).toISOString(),
}
const item = {
  address: 'amber@mine.example',
  remoteId: alias.id,
  destination,
  createdAt,
  state: 'active',
  label: 'shop',
} as const
const known = { address: item.address, remoteId: item.remoteId }

const one = { status: 200, body: alias }
const list = { status: 200, body: [alias], headers: { 'x-page-count': '1', 'x-item-count': '1' } }
const domains = {
  status: 200,
  body: [{ id: '2', name: 'mine.example', plan: 'team', is_global: false, has_mx_record: true }],
  headers: { 'x-page-count': '1' },
}
const account = { status: 200, body: { id: '1', email: destination, plan: 'team', group: 'user' } }
const plan = { 402: 'plan-required' } as const

/** Faults that leave a refusal without the words by which it says that an alias is gone. */
const unexplained = [
  ...['null', 'true', 'a number', 'a text', 'an empty list', 'an empty object', 'a list of lists'],
  ...['a list of null', 'a list, 100,000 deep', 'an object, 100,000 deep', 'a list of 100,000 numbers'],
  ...['its data in a list', 'its data in an object', 'its data in a field __proto__'],
  ...['its data in a field constructor', 'a success without data', 'a failure without a reason'],
].map((what) => [`answers ${what}`, clear('not-found')] as const)

/** A refusal inside a success is not believed, whatever it says. */
const claimed = [201, 202, 203, 206, 226, 299].map(
  (status) => [`answers ${status} with the whole answer`, clear('input-refused')] as const,
)

/** Lists, all of whose rows are unreadable. */
const unreadable = ['a list of lists', 'a list of null', 'its data in a list', 'a list, 100,000 deep']

/**
 * The outcomes of faults that are a list, where the answer is a list.
 * @param some the value of a list of so many rows that cannot be read.
 */
const listed = (some: (rows: number) => unknown): NonNullable<Example<never, never>['outcomes']> => ({
  'answers an empty list': { value: some(0) },
  ...Object.fromEntries(unreadable.map((what) => [`answers ${what}`, { value: some(1) }])),
  'answers a list of 100,000 numbers': { value: some(100_000) },
})

/** Forward Email's requests and answers, from its public source. */
export const forwardemailExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: ownDomain('mine.example'), label: 'shop' },
    answer: one,
    value: item,
    refusals: plan,
  },
  locate: {
    input: { ...known, attemptedAt: createdAt },
    answer: one,
    value: { found: item },
    refusals: plan,
  },
  locateUnnamed: undefined,
  list: {
    input: {},
    before: [domains],
    answer: list,
    value: { items: [item] },
    refusals: plan,
    outcomes: {
      ...listed((rows) => ({ items: [], ...(rows > 0 && { unreadable: rows }) })),
      'has every field twice': { value: { items: [item, item] } },
      'has every field twice, first wrong, then right': { value: { items: [item], unreadable: 1 } },
    },
  },
  remove: {
    input: known,
    before: [one, one],
    answer: {
      status: 404,
      body: { statusCode: 404, error: 'Not Found', message: 'Alias does not exist on the domain.' },
    },
    value: null,
    refusals: plan,
    outcomes: {
      ...Object.fromEntries([...unexplained, ...claimed]),
      'answers 404 with the body of a success': 'right',
      'answers its data as a text': 'right',
    },
  },
  setActive: {
    input: { ...known, active: false },
    before: [one],
    answer: { status: 200, body: { ...alias, is_enabled: false } },
    value: 'off',
    refusals: plan,
  },
  trash: undefined,
  restore: undefined,
  relabel: {
    input: { ...known, label: 'bank' },
    before: [one],
    answer: { status: 200, body: { ...alias, description: 'bank' } },
    value: null,
    refusals: plan,
  },
  pin: undefined,
  blockPromotions: undefined,
  setDisplayName: undefined,
  setRecipients: {
    input: { ...known, recipients: [destination] },
    before: [one],
    answer: one,
    value: { destination },
    refusals: plan,
  },
  sendFrom: undefined,
  domains: {
    input: undefined,
    answer: domains,
    value: [ownDomain('mine.example')],
    refusals: plan,
    outcomes: { 'answers an empty list': { value: [] } },
  },
  choices: {
    input: undefined,
    before: [domains, account],
    answer: list,
    value: { recipient: [{ value: destination, words: destination }] },
    refusals: plan,
    outcomes: listed(() => ({ recipient: [{ value: destination, words: destination }] })),
  },
  testKey: {
    input: undefined,
    before: [domains],
    answer: account,
    value: { plan: 'Team' },
    refusals: plan,
    // The free plan is no reason to refuse a key.
    outcomes: { 'answers 402 with its own body': { value: {} } },
  },
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
