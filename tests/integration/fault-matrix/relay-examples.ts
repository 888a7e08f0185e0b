import { type Outcome, open } from './fault.ts'
import type { Examples } from './operations.ts'
import { wholeAnswer } from './whole-answer.ts'

const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const address = 'ab12cd34e@mozmail.com'
const destination = 'me@inbox.example'
const mark = '0f1e2d3c-4b5a-4697-8877-665544332211'

const mask = {
  mask_type: 'random',
  enabled: true,
  description: 'shop',
  generated_for: '',
  block_list_emails: false,
  used_on: mark,
  id: 7,
  address: 'ab12cd34e',
  domain: 2,
  full_address: address,
  created_at: '2026-11-21T11:59:00.000000Z',
  last_modified_at: '2026-11-21T11:59:00.000000Z',
  last_used_at: null,
  num_forwarded: 0,
  num_blocked: 0,
  num_level_one_trackers_blocked: 0,
  num_replied: 0,
  num_spam: 0,
}
const { generated_for: _, ...rest } = mask
const ownAddress = 'amber@me.mozmail.com'
const ownMask = { ...rest, mask_type: 'custom', address: 'amber', full_address: ownAddress }
const item = { address, remoteId: 'R7', createdAt, state: 'active' } as const
const ownItem = { ...item, address: ownAddress, remoteId: 'D7' } as const
const told = { label: 'shop', blocksPromotions: false, mark } as const
const known = { address, remoteId: 'R7' }

const profile = {
  status: 200,
  body: [
    {
      id: 1,
      server_storage: true,
      subdomain: 'me',
      has_premium: true,
      at_mask_limit: false,
      total_masks: 12,
      bounce_status: [false, ''],
      api_token: '11111111-2222-4333-8444-555555555555',
    },
  ],
}
const users = { status: 200, body: [{ email: destination }] }
const one = { status: 200, body: mask }
const list = { status: 200, body: [mask] }

/** The service has no answers that deny themselves, so that one lacks its data. */
const outcomes = { 'answers a failure without a reason': open('answer-wrong-shape') }

/** Lists without rows that can be read. */
const oneUnreadable = ['a list of lists', 'a list of null', 'its data in a list', 'a list, 100,000 deep']

/** A bare list may be empty and may have unreadable rows, which are counted. */
function listOutcomes(before: readonly unknown[], right: unknown): Readonly<Record<string, Outcome>> {
  const value = (items: readonly unknown[], unreadable?: number) => ({
    value: {
      items: [...before, ...items],
      total: before.length + items.length + (unreadable ?? 0),
      ...(unreadable === undefined ? {} : { unreadable }),
    },
  })
  return {
    ...outcomes,
    ...Object.fromEntries(oneUnreadable.map((what) => [`answers ${what}`, value([], 1)])),
    'answers an empty list': value([]),
    'answers a list of 100,000 numbers': value([], 100_000),
    'has every field twice': value([right, right]),
    'has every field twice, first wrong, then right': value([right], 1),
  }
}

/** The first of a list of one counts. */
const ofProfile = {
  ...outcomes,
  'has every field twice, first wrong, then right': open('answer-wrong-shape'),
}

/** Firefox Relay's requests and answers, from its public source. */
export const relayExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: { name: 'me.mozmail.com', naming: 'own' }, label: 'shop' },
    answer: { status: 201, body: ownMask },
    value: { ...ownItem, label: 'shop', blocksPromotions: false },
    outcomes,
  },
  locate: {
    input: { ...known, attemptedAt: createdAt },
    answer: one,
    value: { found: item },
    outcomes,
  },
  locateUnnamed: {
    input: { domain: 'mozmail.com', beginning: '', label: 'shop', mark, attemptedAt: createdAt },
    before: [profile],
    answer: list,
    value: { items: [{ ...item, ...told }] },
    outcomes: {
      ...outcomes,
      'answers an empty list': { value: { items: [] } },
      'has every field twice': {
        value: {
          items: [
            { ...item, ...told },
            { ...item, ...told },
          ],
        },
      },
      'has every field twice, first wrong, then right': open('answer-wrong-shape'),
    },
  },
  list: {
    input: {},
    before: [profile, users, list],
    answer: { status: 200, body: [ownMask] },
    value: {
      items: [
        { ...item, ...told, destination },
        { ...ownItem, ...told, destination },
      ],
      total: 2,
    },
    outcomes: listOutcomes([{ ...item, ...told, destination }], { ...ownItem, ...told, destination }),
  },
  remove: { input: known, answer: { status: 204 }, value: null, outcomes: wholeAnswer },
  setActive: { input: { ...known, active: true }, answer: one, value: 'active', outcomes },
  trash: undefined,
  restore: undefined,
  relabel: { input: { ...known, label: 'shop' }, answer: one, value: null, outcomes },
  blockPromotions: {
    input: { ...known, blocks: false },
    before: [profile],
    answer: one,
    value: null,
    outcomes,
  },
  setDisplayName: undefined,
  pin: undefined,
  setRecipients: undefined,
  sendFrom: undefined,
  domains: {
    input: undefined,
    answer: profile,
    value: [
      { name: 'mozmail.com', naming: 'made' },
      { name: 'me.mozmail.com', naming: 'own' },
    ],
    outcomes: ofProfile,
  },
  choices: undefined,
  testKey: {
    input: undefined,
    answer: profile,
    value: { plan: 'Premium', addressCount: 12 },
    outcomes: ofProfile,
  },
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
