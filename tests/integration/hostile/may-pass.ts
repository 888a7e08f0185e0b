import type { Sender } from '../../../src/main/ipc/sender.ts'
import { type Field, type Fields, type ListField, shapes } from './message-shapes.ts'

/** A message as a window, or an impostor, sends it. */
export interface Message {
  readonly sender: Sender
  readonly name: string
  readonly input: unknown
}

const appOrigin = 'app://aliasmith'

/** Whether the app may act on a message, decided without any of the app's own code. */
export function mayPass({ sender, name, input }: Message): boolean {
  if (!sender.mainFrame || sender.origin !== appOrigin) return false
  const shape = Object.entries(shapes).find(([known]) => known === name)?.[1]
  if (shape === undefined || !shape.windows.some((window) => window === sender.window)) return false
  return shape.fields === undefined ? input === undefined : holdsFields(shape.fields, input)
}

function holds(field: Field, value: unknown): boolean {
  if ('text' in field) return typeof value === 'string' && value.length <= field.text
  if ('like' in field) return typeof value === 'string' && field.like.test(value)
  if ('from' in field) return Number.isSafeInteger(value) && between(field, Number(value))
  if ('number' in field) return Number.isFinite(value)
  if ('flag' in field) return value === true || value === false
  if ('oneOf' in field) return field.oneOf.some((one) => one === value)
  if ('listOf' in field) return holdsList(field, value)
  if ('maybe' in field) return (value === undefined && field.exact !== true) || holds(field.maybe, value)
  if ('fields' in field) return holdsFields(field.fields, value)
  return Object.entries(field.kinds).some(([kind, fields]) =>
    holdsFields({ kind: { oneOf: [kind] }, ...fields }, value),
  )
}

const between = ({ from, to }: { readonly from: number; readonly to: number }, value: number) =>
  value >= from && value <= to

function holdsList({ listOf, most, least = 1 }: ListField, value: unknown): boolean {
  const own = ownValues(value, Array.prototype)
  if (own === undefined || !Array.isArray(value) || value.length < least || value.length > most) return false
  return own.size === value.length + 1 && value.every((one) => holds(listOf, one))
}

function holdsFields(fields: Fields, value: unknown): boolean {
  const own = ownValues(value, Object.prototype) ?? ownValues(value, null)
  if (own === undefined || [...own.keys()].some((name) => !Object.keys(fields).includes(String(name))))
    return false
  return Object.entries(fields).every(([name, field]) =>
    own.has(name) ? holds(field, own.get(name)) : 'maybe' in field,
  )
}

/** The plain fields of an object with exactly this prototype, read without running any of its own code. */
function ownValues(value: unknown, parent: object | null): Map<string | symbol, unknown> | undefined {
  try {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== parent)
      return undefined
    const fields = Reflect.ownKeys(value).map((name) => {
      const field = Reflect.getOwnPropertyDescriptor(value, name)
      const isPlain = field !== undefined && 'value' in field && typeof name === 'string'
      if (!isPlain || (field.enumerable !== true && name !== 'length')) throw new Error('Not plain')
      return [name, field.value] as const
    })
    return new Map(fields)
  } catch {
    return undefined
  }
}
