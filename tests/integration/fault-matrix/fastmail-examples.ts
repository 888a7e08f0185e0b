import type { Answer } from '../../servers/misbehaviour.ts'
import { open } from './fault.ts'
import type { Examples } from './operations.ts'

const capability = 'https://www.fastmail.com/dev/maskedemail'
const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const address = 'amber.abcde@fastmail.example'
const remoteId = 'masked-147572599'
const known = { address, remoteId }

const masked = {
  id: remoteId,
  email: address,
  state: 'enabled',
  description: 'shop',
  createdAt: '2026-11-21T11:59:00Z',
}
const item = { address, remoteId, createdAt, state: 'active', label: 'shop' } as const

const session: Answer = {
  status: 200,
  body: {
    capabilities: { 'urn:ietf:params:jmap:core': {}, [capability]: {} },
    primaryAccounts: { 'urn:ietf:params:jmap:core': 'u8', [capability]: 'u7' },
    username: 'me@inbox.example',
    apiUrl: '/jmap/api/',
    state: 'cyrus-0',
  },
}

const answer = (name: string, args: object): Answer => ({
  status: 200,
  body: { methodResponses: [[name, { accountId: 'u7', ...args }, 'c0']], sessionState: 'cyrus-0' },
})
const got = (state = 'enabled') =>
  answer('MaskedEmail/get', { state: '', list: [{ ...masked, state }], notFound: [] })
const changed = (args: object) =>
  answer('MaskedEmail/set', {
    ...{ oldState: null, newState: null },
    ...{ created: {}, updated: {}, destroyed: [] },
    ...args,
  })
const updated = changed({ updated: { [remoteId]: null } })
const page = { items: [item], total: 1 }

/** A failure that names no call says nothing about one. */
const outcomes = { 'answers a failure without a reason': open('answer-wrong-shape') } as const

/** Fastmail's requests and answers. Each operation asks for the session first. */
export const fastmailExamples: Examples = {
  create: {
    input: {
      localPart: 'amber',
      domain: { name: 'fastmail.example', naming: 'begins', tail: 6, formats: ['words'], usual: true },
      label: 'shop',
      mark: '8b2e5b0e-3d31-4b60-8f0e-0c5a3f4a2a11',
    },
    before: [session],
    answer: changed({
      created: {
        k: {
          id: remoteId,
          email: address,
          createdAt: masked.createdAt,
          createdBy: 'API Token: Aliasmith',
          lastMessageAt: null,
        },
      },
    }),
    value: item,
    outcomes,
  },
  locate: {
    input: { ...known, attemptedAt: createdAt },
    before: [session],
    answer: got(),
    value: { found: item },
    outcomes,
  },
  locateUnnamed: {
    input: { domain: 'fastmail.example', beginning: '', label: 'shop', attemptedAt: createdAt },
    before: [session],
    answer: got(),
    value: page,
    outcomes,
  },
  list: { input: {}, before: [session], answer: got(), value: page, outcomes },
  remove: {
    input: known,
    before: [session, got()],
    answer: changed({ destroyed: [remoteId] }),
    value: null,
    outcomes,
  },
  setActive: {
    input: { ...known, active: false },
    before: [session, got()],
    answer: updated,
    value: 'off',
    outcomes,
  },
  trash: { input: known, before: [session, got()], answer: updated, value: 'trashed', outcomes },
  restore: { input: known, before: [session, got('deleted')], answer: updated, value: 'active', outcomes },
  relabel: {
    input: { ...known, label: 'bank' },
    before: [session, got()],
    answer: updated,
    value: null,
    outcomes,
  },
  setDisplayName: undefined,
  blockPromotions: undefined,
  pin: undefined,
  setRecipients: undefined,
  sendFrom: undefined,
  domains: {
    input: undefined,
    before: [session],
    answer: got(),
    value: [{ name: 'fastmail.example', naming: 'begins', tail: 6, formats: ['words'], usual: true }],
    outcomes,
  },
  choices: undefined,
  testKey: { input: undefined, answer: session, value: {}, outcomes },
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
