import { receivedAt } from '../../unit/providers/answer.ts'
import { clear } from './fault.ts'
import type { Examples } from './operations.ts'

const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const address = 'amber.word123@sl.example'
const destination = 'me@inbox.example'

const alias = {
  id: 7,
  email: address,
  enabled: true,
  note: 'shop',
  name: 'Anna Example',
  pinned: false,
  creation_date: '2026-11-21 11:59:00+00:00',
  creation_timestamp: createdAt / 1_000,
  nb_forward: 0,
  nb_block: 0,
  nb_reply: 0,
  mailbox: { id: 1, email: destination },
  mailboxes: [{ id: 1, email: destination }],
  support_pgp: false,
  disable_pgp: false,
  latest_activity: null,
}
const item = {
  address,
  remoteId: '7',
  destination,
  createdAt,
  state: 'active',
  label: 'shop',
  displayName: 'Anna Example',
  pinned: false,
} as const
const known = { address, remoteId: '7' }

const one = { status: 200, body: alias }
const list = { status: 200, body: { aliases: [alias] } }
const deleted = { status: 200, body: { deleted: true } }
const edited = { status: 200, body: { ok: true } }
const mailboxes = {
  status: 200,
  body: {
    mailboxes: [
      { id: 1, email: destination, verified: true, default: true, nb_alias: 3, creation_timestamp: 1 },
      {
        id: 2,
        email: 'new@inbox.example',
        verified: false,
        default: false,
        nb_alias: 0,
        creation_timestamp: 2,
      },
    ],
  },
}
const setting = {
  status: 200,
  body: {
    alias_generator: 'word',
    random_alias_default_domain: 'sl.example',
    random_alias_suffix: 'word',
    sender_format: 'AT',
    notification: true,
  },
}

/** Faults that leave a refusal without the words by which it says that an alias is gone. */
const unexplained = [
  ...['null', 'true', 'a number', 'a text', 'an empty list', 'an empty object', 'a list of lists'],
  ...['a list of null', 'a list, 100,000 deep', 'an object, 100,000 deep', 'a list of 100,000 numbers'],
  ...['its data as a text', 'its data in a list', 'its data in an object', 'its data in a field __proto__'],
  ...['its data in a field constructor', 'a success without data'],
  ...[201, 202, 203, 206, 226, 299].map((status) => `${status} with the whole answer`),
].map((what) => [`answers ${what}`, clear('input-refused')] as const)

/** An edit needs no more than its own yes. */
const enough = { 'answers a success without data': 'right' } as const

/** SimpleLogin's requests and answers, from its public source. */
export const simpleloginExamples: Examples = {
  create: {
    input: {
      localPart: 'amber',
      domain: {
        name: 'sl.example',
        naming: 'begins',
        tail: '.word123',
        ticket: { value: '.word123@sl.example.Xq19rQ.s99uWQ7j', endsAt: createdAt + 600_000 },
      },
      label: 'shop',
    },
    before: [mailboxes],
    answer: { status: 201, body: { alias: address, ...alias } },
    value: item,
    refusals: { 409: 'name-taken', 412: 'offer-ended' },
  },
  locate: { input: { ...known, attemptedAt: createdAt }, answer: list, value: { found: item } },
  locateUnnamed: {
    input: { domain: 'sl.example', beginning: '', label: 'shop', attemptedAt: createdAt },
    answer: list,
    value: { items: [item] },
  },
  list: { input: {}, answer: list, value: { items: [item] } },
  remove: {
    input: known,
    before: [one, deleted],
    answer: { status: 400, body: { error: 'Unknown error' } },
    value: null,
    outcomes: { ...Object.fromEntries(unexplained), 'answers 400 with the body of a success': 'right' },
  },
  setActive: {
    input: { ...known, active: false },
    before: [list],
    answer: { status: 200, body: { enabled: false } },
    value: 'off',
  },
  trash: {
    input: known,
    before: [list, { status: 200, body: [{ domain: 'sl.example', is_custom: false }] }, deleted],
    answer: { status: 200, body: { ...alias, enabled: false } },
    value: 'trashed',
  },
  restore: undefined,
  relabel: { input: { ...known, label: 'bank' }, answer: edited, value: null, outcomes: enough },
  blockPromotions: undefined,
  setDisplayName: {
    input: { ...known, displayName: 'Anna Example' },
    answer: edited,
    value: null,
    outcomes: enough,
  },
  pin: { input: { ...known, pinned: true }, answer: edited, value: null, outcomes: enough },
  setRecipients: {
    input: { ...known, recipients: ['1'] },
    before: [edited],
    answer: one,
    value: { destination },
  },
  sendFrom: {
    input: { ...known, to: 'shop@store.example' },
    answer: {
      status: 201,
      body: {
        id: 9,
        contact: 'shop@store.example',
        reverse_alias: '"shop at store.example" <ra+abc@sl.example>',
        reverse_alias_address: 'ra+abc@sl.example',
        existed: false,
        block_forward: false,
      },
    },
    value: 'ra+abc@sl.example',
  },
  domains: {
    input: undefined,
    before: [setting],
    answer: {
      status: 200,
      body: {
        can_create: true,
        prefix_suggestion: '',
        suffixes: [
          { suffix: '@mine.example', signed_suffix: '@mine.example.Xq', is_custom: true, is_premium: false },
        ],
      },
    },
    value: [
      {
        name: 'mine.example',
        naming: 'own',
        ticket: { value: '@mine.example.Xq', endsAt: receivedAt + 585_000 },
      },
      { name: 'sl.example', naming: 'made', formats: ['words', 'uuid'] },
    ],
  },
  choices: {
    input: undefined,
    answer: mailboxes,
    value: { recipient: [{ value: '1', words: destination }] },
  },
  testKey: {
    input: undefined,
    before: [{ status: 200, body: { nb_alias: 3, nb_forward: 0, nb_reply: 0, nb_block: 0 } }],
    answer: {
      status: 200,
      body: {
        name: 'Me',
        email: destination,
        is_premium: false,
        in_trial: false,
        trial_end_timestamp: null,
        max_alias_free_plan: 10,
        can_create_reverse_alias: false,
        connected_proton_address: null,
        profile_picture_url: null,
      },
    },
    value: { plan: 'Free', addressCount: 3, quota: { limit: 10, used: 3 } },
  },
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
