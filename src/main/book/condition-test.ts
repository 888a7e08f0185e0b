import { addressStates } from '../../shared/views/address.ts'
import type { Condition } from './conditions.ts'
import { countedIn } from './letters.ts'
import type { SearchedRows } from './searched-rows.ts'
import { hasMarks, lackedLetters, marksLength, marksOf } from './text-marks.ts'

/** Whether the address in a slot fulfils a condition. */
export type Test = (slot: number) => boolean

const bytesOf = (text: string): Uint8Array => Buffer.from(text)

/** Whether bytes stand at a place. */
function standsAt(part: Uint8Array, texts: Uint8Array, place: number): boolean {
  for (let at = 0; at < part.length; at += 1) if (texts[place + at] !== part[at]) return false
  return true
}

/** Whether bytes stand between two places. Most texts are too short for a native search to be quicker. */
function standsIn(part: Uint8Array, texts: Uint8Array, from: number, to: number): boolean {
  const [first] = part
  const last = to - part.length
  for (let at = from; at <= last; at += 1) {
    if (texts[at] === first && standsAt(part, texts, at)) return true
  }
  return false
}

/** The marks that the texts of all matches have. */
export function neededMarks(condition: Condition): Int32Array {
  switch (condition.kind) {
    case 'text':
    case 'label':
    case 'beginning':
      return marksOf(condition.text)
    case 'all':
      return joined(condition.of, (one, other) => one | other)
    case 'any':
      return joined(condition.of, (one, other) => one & other)
    default:
      return new Int32Array(marksLength)
  }
}

function joined(of: readonly Condition[], join: (one: number, other: number) => number): Int32Array {
  const [first = new Int32Array(marksLength), ...others] = of.map(neededMarks)
  return others.reduce((marks, other) => marks.map((mark, index) => join(mark, other[index] ?? 0)), first)
}

/** Conditions that look at a column come before those that look at the text, which take longer. */
function columnsFirst(conditions: readonly Condition[]): readonly Condition[] {
  const costs = (condition: Condition): boolean =>
    'text' in condition ? condition.kind !== 'destination' : 'of' in condition
  return conditions.toSorted((a, b) => Number(costs(a)) - Number(costs(b)))
}

/** A condition as a test of rows in memory; valid until a row is added. */
export function testOf(condition: Condition, rows: SearchedRows): Test {
  const columns = rows.columns()
  const { texts, ends, marks } = columns
  const beginOf = (slot: number): number => (slot === 0 ? 0 : (ends[slot - 1] ?? 0))
  const endOf = (slot: number): number => ends[slot] ?? 0

  function textTest(text: string, place: (slot: number) => number): Test {
    const part = bytesOf(text)
    const wanted = marksOf(text)
    return (slot) =>
      hasMarks(wanted, marks, slot * marksLength) && standsIn(part, texts, place(slot), endOf(slot))
  }

  /** Where the label begins: at the first line break. */
  function labelOf(slot: number): number {
    const begin = beginOf(slot)
    for (let at = begin; at < endOf(slot); at += 1) if (texts[at] === 10) return at
    return begin
  }

  function destinationTest(fits: (destination: string) => boolean): Test {
    const fitting = Uint8Array.from(rows.destinations, (each) => Number(each !== null && fits(each)))
    return (slot) => fitting[columns.destinations[slot] ?? 0] === 1
  }

  function among<Value>(values: readonly Value[], read: (slot: number) => Value | undefined): Test {
    const [first] = values
    if (values.length === 1) return (slot) => read(slot) === first
    const wanted = new Set<Value | undefined>(values)
    return (slot) => wanted.has(read(slot))
  }

  switch (condition.kind) {
    case 'all': {
      const tests = columnsFirst(condition.of).map((each) => testOf(each, rows))
      return (slot) => {
        for (const test of tests) if (!test(slot)) return false
        return true
      }
    }
    case 'any': {
      const tests = columnsFirst(condition.of).map((each) => testOf(each, rows))
      return (slot) => {
        for (const test of tests) if (test(slot)) return true
        return false
      }
    }
    case 'not': {
      const test = testOf(condition.of, rows)
      return (slot) => !test(slot)
    }
    case 'text':
      return textTest(condition.text, beginOf)
    case 'label':
      return textTest(condition.text, labelOf)
    case 'beginning': {
      const part = bytesOf(condition.text)
      return (slot) => {
        const begin = beginOf(slot)
        return begin + part.length <= endOf(slot) && standsAt(part, texts, begin)
      }
    }
    case 'letters': {
      const wanted = marksOf(countedIn(condition.word))
      return (slot) => lackedLetters(wanted, marks, slot * marksLength) <= condition.missing
    }
    case 'destinations': {
      const wanted = new Set(condition.among)
      return destinationTest((each) => wanted.has(each))
    }
    case 'destination':
      // SQLite's lower() knows ASCII alone.
      return destinationTest((each) =>
        each.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).includes(condition.text),
      )
    case 'states': {
      const wanted = Uint8Array.from(addressStates, (state) => Number(condition.among.includes(state)))
      return (slot) => wanted[columns.states[slot] ?? 0] === 1
    }
    case 'accounts':
      return among(condition.among, (slot) => columns.accounts[slot])
    case 'ids':
      return among(condition.among, (slot) => columns.ids[slot])
    case 'pinned':
      return (slot) => columns.pinned[slot] === 1
  }
}
