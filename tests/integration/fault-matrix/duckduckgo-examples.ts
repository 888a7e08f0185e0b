import { clear, type Outcome, open } from './fault.ts'
import type { Examples } from './operations.ts'

const address = 'w11t-zqdr@duck.com'
const personal = 'me@duck.com'
const token = 'l09t0ken'.repeat(6)
const key = 'acce55ed'.repeat(7)

/** A bot wall answers 403 with nothing, whatever the key. A failure always has a text or a status. */
const wall: Readonly<Record<string, Outcome>> = {
  'answers 403 with nothing': clear('program-refused'),
  'answers a failure without a reason': open('answer-wrong-shape'),
}

/** An empty object says that the mail was sent, so any object does, and no field can be missing. */
const sent: Readonly<Record<string, Outcome>> = {
  ...wall,
  ...Object.fromEntries(
    [
      'answers an empty object',
      'answers its data in an object',
      'answers its data in a field __proto__',
      'answers its data in a field constructor',
      'answers a success without data',
      'answers a failure without a reason',
      'answers an object, 100,000 deep',
    ].map((name) => [name, 'right'] as const),
  ),
  'answers 206 with a part': open('answer-empty'),
  'has every field twice': open('answer-cut'),
  'has every field twice, first wrong, then right': open('answer-cut'),
  'refuses with a very long sentence of key words': clear('email-refused'),
  'answers 400 with the body of a success': clear('input-refused'),
  'answers 404 with the body of a success': clear('not-found'),
}

/** The service answers 404 with any body about an address that it does not have. */
function unknownAs(outcome: Outcome): Readonly<Record<string, Outcome>> {
  const bodies = ['its own body', 'a web page', 'nothing', 'the body of a success']
  return { ...wall, ...Object.fromEntries(bodies.map((body) => [`answers 404 with ${body}`, outcome])) }
}

/** DuckDuckGo's requests and answers, from the sources of its own clients. */
export const duckduckgoExamples: Examples = {
  create: {
    input: { localPart: '', domain: { name: 'duck.com', naming: 'made' }, label: '' },
    answer: { status: 201, body: { address: 'w11t-zqdr' } },
    value: { address },
    outcomes: wall,
  },
  locate: {
    input: { address, attemptedAt: 0 },
    answer: { status: 200, body: { active: true } },
    value: { found: { address, state: 'active' } },
    outcomes: {
      ...unknownAs({ value: { absent: true } }),
      // So little is left of the short body that nothing can be unpacked.
      'compresses by brotli that is truncated': open('answer-empty'),
    },
  },
  setActive: {
    input: { address, active: false },
    answer: { status: 200, body: { active: false } },
    value: 'off',
    outcomes: unknownAs(clear('address-gone')),
  },
  testKey: {
    input: undefined,
    answer: { status: 200, body: { active: true } },
    value: {},
    outcomes: unknownAs({ value: {} }),
  },
  askForKey: {
    input: { email: personal },
    answer: { status: 200, body: {} },
    value: { email: personal, sent: true },
    refusals: { 400: 'email-refused', 404: 'email-refused' },
    outcomes: sent,
  },
  confirmKey: {
    input: { email: personal, code: 'tidal amber yo-yo finch' },
    before: [{ status: 200, body: { status: 'authenticated', token, user: 'me' } }],
    answer: {
      status: 200,
      body: {
        user: { access_token: key, email: 'me@inbox.example', username: 'me', cohort: 'v1' },
        stats: { addresses_generated: 3 },
        invites: [],
      },
    },
    value: { key, renews: false },
    outcomes: wall,
  },
  blockPromotions: undefined,
  list: undefined,
  remove: undefined,
  trash: undefined,
  restore: undefined,
  relabel: undefined,
  pin: undefined,
  setDisplayName: undefined,
  setRecipients: undefined,
  sendFrom: undefined,
  domains: undefined,
  choices: undefined,
  locateUnnamed: undefined,
  claimHandle: undefined,
  setHandleDomain: undefined,
  releaseHandle: undefined,
  lookAtCode: undefined,
}
