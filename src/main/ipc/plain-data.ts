import { failed, type Result, success } from '../../shared/result.ts'

/** How many values a message may hold in all, and so how deep it may be; the longest list of the contract has 200. */
const mostValues = 1_000

/**
 * Copies what a window sent, if it is nothing at all, or fields of what JSON could say: texts, finite numbers, yes and
 * no, nothing, and lists and objects of these. Whatever has a life of its own (accessors, inherited fields, a class, a
 * hole, a symbol) is refused: what is checked then is what is used, and no check runs code of the sender. Never throws,
 * and stops early at what is too large.
 */
export function copyPlain(value: unknown): Result<unknown, 'not-plain'> {
  try {
    // A list would pass for an object whose every field may be absent.
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
  // Before its keys are listed, which alone takes long for millions of them.
  if (isList && value.length > budget.left) throw notPlain
  return isList ? copyList(value, budget) : copyFields(value, budget)
}

function copyList(list: readonly unknown[], budget: { left: number }): unknown[] {
  const { length } = list
  // A hole has no key of its own, and anything besides the items has one too many.
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
