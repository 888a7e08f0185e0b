/** A value that throws at every access. */
export function untouchable(): object {
  const explode = () => {
    throw new Error('touched')
  }
  return new Proxy({}, { get: explode, has: explode, ownKeys: explode, getPrototypeOf: explode })
}

class Impostor {
  readonly accountId = 'a'
  readonly id = 1
}

function cycle(): object {
  const round: Record<string, unknown> = {}
  round.again = round
  return round
}

/** A nesting so deep that a recursive function overflows the stack. */
function abyss(): unknown {
  let deep: unknown = 'bottom'
  for (let level = 0; level < 20_000; level += 1) deep = [deep]
  return deep
}
const theAbyss = abyss()

/** Values that no field of the contract accepts, or that only look valid. Each call returns new ones. */
export const oddValues: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => -1,
  () => 0,
  () => 1.5,
  () => 2 ** 53,
  () => 10n,
  () => true,
  () => Symbol('s'),
  () => () => 'called',
  () => new Date(0),
  () => new Map([['accountId', 'a']]),
  () => new Set(['a']),
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
  () => new Error('e'),
  () => /./,
  () => new String('boxed'),
  () => new Number(1),
  () => new Boolean(true),
  () => Promise.resolve('late'),
  () => new Impostor(),
  () => Object.create({ accountId: 'a', id: 1 }),
  () => Object.create(null),
  () => [],
  () => [1],
  () => new Array(5),
  () => Object.assign([1, 2], { extra: 1 }),
  () => ({}),
  () => JSON.parse('{"__proto__": {"accountId": "a"}}'),
  () => JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  () => ({ toJSON: () => 'a', toString: () => 'a', valueOf: () => 1 }),
  () => ({
    get id() {
      throw new Error('read')
    },
  }),
  () => ({ [Symbol.toPrimitive]: () => 'a' }),
  () => new Proxy([1], {}),
  untouchable,
  cycle,
  () => theAbyss,
  () => '',
  () => '__proto__',
  () => '../../etc/passwd',
  () => "'; drop table addresses; --",
  () => '\ud800',
  () => 'a\u0000b',
  () => '\u202egnp.exe',
  () => 'x'.repeat(101),
  () => 'x'.repeat(10_001),
]
