import { failed, type Result, success } from '../../shared/result.ts'

/** How many values a message may hold in all, which also limits its depth; the longest list of the contract has 200. */
const mostValues = 1_000

/**
 * Copies a window's message if it is absent, or an object of JSON values and `undefined`. Accessors, inherited fields,
 * classes, holes and symbols are refused. So the checked value is the used value, and no check runs the sender's code.
 * Never throws, and stops early at a message that is too large.
 */
export function copyPlain(value: unknown): Result<unknown, 'not-plain'> {
  try {
    // A list would pass for an object whose fields are all optional.
    if (Array.isArray(value)) throw notPlain
    return success(copy(value, { left: mostValues }))
  } catch {
    return failed('not-plain')
  }
}

function copy(value: unknown, budget: { left: number }): unknown {
  budget.left -= 1
  if (budget.left < 0) throw notPlain
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value === null || ['undefined', 'string', 'boolean'].includes(typeof value)) return value
  if (typeof value !== 'object') throw notPlain
  const isList = Array.isArray(value)
  const parent: unknown = Object.getPrototypeOf(value)
  if (parent !== (isList ? Array.prototype : Object.prototype) && (isList || parent !== null)) throw notPlain
  // Checked before the keys are listed, which alone takes long for millions of them.
  if (isList && value.length > budget.left) throw notPlain
  return isList ? copyList(value, budget) : copyFields(value, budget)
}

function copyList(list: readonly unknown[], budget: { left: number }): unknown[] {
  const { length } = list
  // A hole has no key of its own, and any further property adds a key.
  if (Reflect.ownKeys(list).length !== length + 1) throw notPlain
  return Array.from({ length }, (_, index) => copy(plainField(list, String(index)), budget))
}

function copyFields(fields: object, budget: { left: number }): object {
  const copied: Record<string, unknown> = {}
  const names = Reflect.ownKeys(fields)
  if (names.length > budget.left) throw notPlain
  for (const name of names) {
    if (typeof name !== 'string' || name === '__proto__') throw notPlain
    copied[name] = copy(plainField(fields, name), budget)
  }
  return copied
}

function plainField(owner: object, name: string): unknown {
  const field = Object.getOwnPropertyDescriptor(owner, name)
  if (field === undefined || !('value' in field) || field.enumerable !== true) throw notPlain
  return field.value
}

const notPlain = new Error('A message holds something besides plain data.')
