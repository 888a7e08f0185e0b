import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { Examples } from './operations.ts'

const createdAt = Date.UTC(2026, 10, 21, 11, 59)
const data = {
  id: '550e8400-e29b-41d4-a716-446655440000',
  email: 'amber@ig.do',
  tag: 'shop',
  like: false,
  pin: false,
  createdAt: '2026-11-21T11:59:00.000Z',
}
const item = { address: 'amber@ig.do', remoteId: data.id, label: 'shop', createdAt }
const list = { success: true, data: [data], total: 1 }

/** LikeDo's requests and answers, from its published pages. */
export const likedoExamples: Examples = {
  create: {
    input: { localPart: 'amber', domain: ownDomain('ig.do'), label: 'shop' },
    answer: { status: 201, body: { success: true, data } },
    value: item,
    refusals: { 409: 'name-taken' },
  },
  locate: {
    input: { address: 'amber@ig.do', attemptedAt: createdAt },
    answer: { status: 200, body: list },
    value: { found: item },
  },
  list: { input: {}, answer: { status: 200, body: list }, value: { items: [item], total: 1 } },
  testKey: { input: undefined, answer: { status: 200, body: list }, value: { addressCount: 1 } },
  remove: undefined,
  setActive: undefined,
  trash: undefined,
  restore: undefined,
  relabel: undefined,
  pin: undefined,
  blockPromotions: undefined,
  setDisplayName: undefined,
  setRecipients: undefined,
  sendFrom: undefined,
  domains: undefined,
  choices: undefined,
  locateUnnamed: undefined,
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  askForKey: undefined,
  lookAtCode: undefined,
  confirmKey: undefined,
}
