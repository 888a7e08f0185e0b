// This file is loaded into a process before everything else (`node --import`). It records every text and all bytes that
// are passed to a function that writes files, even temporary ones. It ends every request with exceptions that no code
// catches, each of which quotes the request.
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
  // Two for each request, because the app need not report the same bug endlessly.
  const [thrown, rejected] = [at(sent), at(sent + 1)]
  sent += 2
  setImmediate(() => {
    throw thrown
  })
  void Promise.reject(rejected)
  return sendOn(input, init)
}
