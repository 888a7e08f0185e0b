// Loaded into a process before everything else (`node --import`): it writes down every text and all bytes that are given
// to a function that writes files, files that are there for a moment only included, and lets every request end with
// exceptions that nothing catches, each of which carries what was being sent.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { leakyErrors } from './leaky-errors.ts'

const { openSync, writeSync } = fs
const record = openSync(process.env.RECORD_OF_WRITES ?? '/dev/null', 'a')

function note(argument: unknown): void {
  if (typeof argument === 'string') writeSync(record, `${argument}\n`)
  else if (argument instanceof Uint8Array) writeSync(record, argument)
}

function recordCalls(owner: object, name: string): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') throw new Error(`There is no function ${name}.`)
  const recording = (...given: unknown[]): unknown => {
    for (const argument of given.flat()) note(argument)
    return Reflect.apply(original, owner, given)
  }
  Reflect.set(owner, name, recording)
}

const writers = ['open', 'write', 'writev', 'writeFile', 'appendFile']
for (const name of [...writers, ...writers.map((writer) => `${writer}Sync`)]) recordCalls(fs, name)
for (const name of ['writeFile', 'appendFile']) recordCalls(fs.promises, name)
syncBuiltinESMExports()

const sendOn = globalThis.fetch
let sent = 0
globalThis.fetch = (input, init) => {
  const { url, headers } = new Request(input, init)
  const errors = leakyErrors({ url, headers: Object.fromEntries(headers) })
  const at = (index: number) => errors[index % errors.length]
  // Two of them a request, since an app that meets the same bug without end need not tell of it without end.
  const [thrown, rejected] = [at(sent), at(sent + 1)]
  sent += 2
  setImmediate(() => {
    throw thrown
  })
  void Promise.reject(rejected)
  return sendOn(input, init)
}
