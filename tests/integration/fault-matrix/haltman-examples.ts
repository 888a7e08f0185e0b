import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { Examples } from './operations.ts'

const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const address = 'amber@haltman.example'
const destination = 'me@inbox.example'
const handle = 'amber'

const item = { address, destination, remoteId: '7', createdAt, state: 'active' as const }
const list = {
  items: [
    {
      id: 7,
      address,
      goto: destination,
      active: true,
      domain_id: 1,
      created: '2026-11-21T11:59:00.000Z',
      modified: '2026-11-21T11:59:00.000Z',
    },
  ],
  pagination: { total: 1, limit: 200, offset: 0 },
}

const taken = { 409: 'name-taken' } as const
const switching = { 403: 'not-yours', 404: 'handle-not-found', 409: 'state-changed' } as const

/** A success without data is enough where something was to be removed. */
const enough = { 'answers a success without data': 'right' } as const

/** Haltman's requests and answers, from its published pages, or from its source where these show placeholders. */
export const haltmanExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: ownDomain('haltman.example'), label: '' },
    answer: { status: 200, body: { ok: true, created: true, address, goto: destination } },
    value: { address, destination },
    refusals: taken,
  },
  locate: {
    input: { address, attemptedAt: createdAt },
    answer: { status: 200, body: list },
    value: { found: item },
  },
  list: {
    input: {},
    answer: { status: 200, body: list },
    value: { items: [item], total: 1 },
  },
  remove: {
    input: { address },
    answer: { status: 200, body: { ok: true, deleted: true, alias: address } },
    value: null,
    refusals: { 403: 'not-yours', 404: 'address-gone', 409: 'state-changed' },
    outcomes: enough,
  },
  setActive: undefined,
  trash: undefined,
  restore: undefined,
  relabel: undefined,
  pin: undefined,
  blockPromotions: undefined,
  setDisplayName: undefined,
  setRecipients: undefined,
  sendFrom: undefined,
  domains: {
    input: undefined,
    answer: { status: 200, body: ['haltman.example', 'segfault.example'] },
    value: ['haltman.example', 'segfault.example'].map(ownDomain),
    outcomes: { 'answers an empty list': { value: [] } },
  },
  choices: undefined,
  locateUnnamed: undefined,
  testKey: {
    input: undefined,
    answer: {
      status: 200,
      body: { totals: 3, active: 3, created_last_7d: 1, modified_last_24h: 0, by_domain: [] },
    },
    value: { addressCount: 3 },
  },
  claimHandle: {
    input: { handle },
    answer: { status: 200, body: { ok: true, created: true, handle, goto: destination } },
    value: { handle, destination },
    refusals: taken,
  },
  setHandleDomain: {
    input: { handle, domain: 'haltman.example', enabled: true },
    answer: {
      status: 200,
      body: { ok: true, updated: true, handle, domain: 'haltman.example', disabled: false },
    },
    value: { handle, domain: 'haltman.example', enabled: true },
    refusals: switching,
  },
  releaseHandle: {
    input: { handle },
    answer: { status: 200, body: { ok: true, updated: true, handle, active: false } },
    value: null,
    refusals: switching,
    outcomes: enough,
  },
  askForKey: {
    input: { email: destination, days: 90, renews: true },
    answer: {
      status: 200,
      body: {
        ok: true,
        action: 'api_credentials_create',
        email: destination,
        days: 90,
        automatic_renew: true,
        confirmation: {
          sent: true,
          ttl_minutes: 15,
          status: 'pending',
          expires_at: '2026-11-21T12:14:00.000Z',
          next_allowed_send_at: '2026-11-21T12:00:00.000Z',
          send_count: 1,
          remaining_attempts: 2,
        },
      },
    },
    value: {
      email: destination,
      sent: true,
      expiresAt: createdAt + 15 * 60_000,
      nextSendAt: createdAt + 60_000,
      sendsLeft: 2,
    },
  },
  lookAtCode: {
    input: { email: destination, code: '123456' },
    answer: {
      status: 200,
      body: {
        ok: true,
        pending: true,
        mutation_required: true,
        action: 'create',
        email: destination,
        days: 90,
        automatic_renew: false,
      },
    },
    value: { action: 'key', email: destination },
  },
  confirmKey: {
    input: { email: destination, code: '123456' },
    answer: {
      status: 200,
      body: {
        ok: true,
        action: 'api_credentials_confirm',
        confirmed: true,
        email: destination,
        token: '5ec2e7'.repeat(10).concat('cafe'),
        token_type: 'api_key',
        expires_in_days: 90,
        automatic_renew: true,
      },
    },
    value: { key: '5ec2e7'.repeat(10).concat('cafe'), renews: true, expiresInDays: 90 },
  },
}
