import type { WindowName } from '../../../src/shared/contract.ts'
import type { Message } from './may-pass.ts'
import { type Field, type Fields, shapes } from './message-shapes.ts'
import { oddValues } from './odd-values.ts'

/** Generates numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Origins that are not the app's, although some look like it. */
export const foreignOrigins = [
  'null',
  '',
  'file://',
  'app://',
  'app://aliasmith/',
  'app://aliasmith/popover.html',
  'app://aliasmith.evil',
  'app://aliasmith:80',
  'app://evil@aliasmith',
  'app://ALIASMITH',
  'APP://aliasmith',
  ' app://aliasmith',
  'app://aliasmith\u0000',
  'app://аliasmith',
  'apps://aliasmith',
  'https://aliasmith',
  'http://127.0.0.1',
  'devtools://devtools',
  'chrome-extension://aliasmith',
  'data:text/html,app://aliasmith',
  'blob:app://aliasmith',
  'about:blank',
  'filesystem:app://aliasmith',
]

const names = Object.keys(shapes)
const foreignNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'GETSNAPSHOT', 'on']
const texts = [
  '',
  'x',
  'name',
  'one.example',
  'me@one.example',
  'a'.repeat(100),
  'ä\u0301\u200f',
  '\ud800',
  '\u0000',
  '<img src=x>',
]

/** A run of messages. */
export interface Generator {
  /** The next message; most are valid except for one detail. */
  next(): Message
}

const fieldsOf = (name: string) => Object.entries(shapes).find(([known]) => known === name)?.[1].fields

/** A valid input for a channel. */
export function validInput(name: string, ids: readonly string[]): unknown {
  const fields = fieldsOf(name)
  return fields === undefined ? undefined : createValues(seeded(1), ids).validFields(fields)
}

/** @param ids of existing accounts, so that valid messages have an effect. */
export function createGenerator(seed: number, ids: readonly string[]): Generator {
  const random = seeded(seed)
  const { below, chance, pick, validFields } = createValues(random, ids)
  const odd = () => pick(oddValues)()

  /** Makes one detail of an object wrong, or at least unusual. */
  function twist(input: Record<string, unknown>, fields: Fields): unknown {
    const name = pick([...Object.keys(fields), 'extra'])
    const twists: readonly (() => unknown)[] = [
      () => ({ ...input, [name]: odd() }),
      () => ({ ...input, [name]: odd() }),
      () => Object.fromEntries(Object.entries(input).filter(([one]) => one !== name)),
      () => ({ ...input, [pick(['extra', 'constructor', 'toString', 'window', 'sender'])]: 1 }),
      () => Object.defineProperty({ ...input }, '__proto__', { value: {}, enumerable: true }),
      () => Object.defineProperty({ ...input }, name, { get: () => input[name], enumerable: true }),
      () => Object.defineProperty({ ...input }, 'hidden', { value: 1 }),
      () => ({ ...input, [Symbol('extra')]: 1 }),
      () => Object.create(input),
      () => Object.assign(Object.create({ inherited: 1 }), input),
      () => Object.assign([], input),
      () => Object.defineProperties(() => undefined, Object.getOwnPropertyDescriptors(input)),
      () => new Map(Object.entries(input)),
      () => [input],
      () => JSON.stringify(input),
      () => new Proxy(input, { get: () => odd() }),
      odd,
    ]
    return pick(twists)()
  }

  function input(name: string): unknown {
    const fields = fieldsOf(name)
    if (fields === undefined) return chance(0.7) ? odd() : undefined
    const whole = validFields(fields)
    return chance(0.15) ? whole : twist(whole, fields)
  }

  function sender(name: string): Message['sender'] {
    const allowed = Object.entries(shapes).find(([known]) => known === name)?.[1].windows ?? []
    const windows: readonly (WindowName | undefined)[] = ['popover', 'settings', undefined]
    return {
      window: chance(0.8) && allowed.length > 0 ? pick(allowed) : windows[below(windows.length)],
      mainFrame: !chance(0.1),
      origin: chance(0.15) ? pick(foreignOrigins) : 'app://aliasmith',
    }
  }

  return {
    next() {
      const name = chance(0.02) ? pick(foreignNames) : pick(names)
      return { sender: sender(name), name, input: input(name) }
    },
  }
}

/** Generates random valid values. */
function createValues(random: () => number, ids: readonly string[]) {
  const below = (end: number) => Math.floor(random() * end)
  const chance = (share: number) => random() < share
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }

  function valid(field: Field): unknown {
    if ('text' in field) return pick(texts).slice(0, field.text)
    if ('like' in field) return pick([field.such, ...ids.filter((id) => field.like.test(id))])
    if ('from' in field) return Math.min(field.from + below(20), field.to)
    if ('number' in field) return pick([1, 30, 90, 0.5, -3, 1e300])
    if ('flag' in field) return chance(0.5)
    if ('oneOf' in field) return pick(field.oneOf)
    if ('listOf' in field) return Array.from({ length: 1 + below(5) }, () => valid(field.listOf))
    if ('maybe' in field) return valid(field.maybe)
    if ('fields' in field) return validFields(field.fields)
    const [kind, fields] = pick(Object.entries(field.kinds))
    return { kind, ...validFields(fields) }
  }

  function validFields(fields: Fields): Record<string, unknown> {
    const wanted = Object.entries(fields).filter(([, field]) => !('maybe' in field) || chance(0.5))
    return Object.fromEntries(wanted.map(([name, field]) => [name, valid(field)]))
  }

  return { below, chance, pick, validFields }
}
