import { once } from 'node:events'
import { linkSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newAnswerSecret, placeOf, proofOf } from '../../../src/main/shell/terminal/answer-place.ts'
import type { AnswerSecret } from '../../../src/main/shell/terminal/answer-secret.ts'
import { awaitAnswer } from '../../../src/main/shell/terminal/await-answer.ts'
import { giveAnswer } from '../../../src/main/shell/terminal/give-answer.ts'
import type { Printed } from '../../../src/main/shell/terminal/printed.ts'

let folder: string
let secret: AnswerSecret
let interrupted: PromiseWithResolvers<void>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aliasmith-answer-'))
  secret = newAnswerSecret()
  interrupted = Promise.withResolvers()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const made: Printed = { address: 'amber@one.example' }
const give = (work: () => Promise<Printed>, of = secret) => giveAnswer({ secret: of, folder }, work)

/** Waits as a start that prints; `seek` is what it does to reach the app. */
const wait = (
  seek: Parameters<typeof awaitAnswer>[1],
  waits: { seekMs?: number; beginMs?: number; answerMs?: number } = {},
) => awaitAnswer({ secret, folder, interrupted: interrupted.promise, ...waits }, seek)

/** Speaks to the waiting start in other words. */
async function speak(...lines: readonly string[]): Promise<string> {
  const socket = createConnection(placeOf(secret, folder))
  let heard = ''
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text
  })
  socket.on('error', () => undefined)
  socket.end(lines.map((line) => `${line}\n`).join(''))
  await once(socket, 'close')
  return heard
}

describe('the answer to a start that prints', () => {
  test.each<[string, Printed]>([
    ['an address', made],
    ['a failure', { code: 6, sentence: 'Too many requests. Try again in 5 seconds.' }],
  ])('is %s, handed over by a private socket that is gone at once', async (_what, printed) => {
    let mode = 0
    let left: readonly string[] = ['not looked at']
    const answer = await wait(() => {
      mode = statSync(placeOf(secret, folder)).mode & 0o777
      void give(async () => {
        left = readdirSync(folder)
        return printed
      })
    })
    expect(answer).toEqual(printed)
    expect([mode, left, readdirSync(folder)]).toEqual([0o600, [], []])
  })

  test('is made once, however often the app is told', async () => {
    const work = vi.fn(async () => made)
    const answer = await wait(() => {
      for (let times = 0; times < 5; times += 1) void give(work)
    })
    expect(answer).toEqual(made)
    await give(work)
    expect(work).toHaveBeenCalledOnce()
  })

  test('is not made by a process that proves nothing, which learns nothing', async () => {
    const stranger = newAnswerSecret()
    const heard: string[] = []
    const answer = await wait(async () => {
      heard.push(await speak('let me in'), await speak(proofOf(stranger)), await speak('x'.repeat(20_000)))
      await give(async () => made)
    })
    expect(answer).toEqual(made)
    expect(heard).toEqual(['', '', ''])
  })

  test('is sought again, until the app comes', async () => {
    const seek = vi.fn(() => {
      if (seek.mock.calls.length === 3) void give(async () => made)
    })
    expect(await wait(seek, { seekMs: 1 })).toEqual(made)
  })

  test('is none if nobody comes in time; a process that comes later makes nothing', async () => {
    const answer = await wait(() => undefined, { beginMs: 20 })
    expect(answer).toMatchObject({ code: 1, sentence: expect.stringContaining('Nothing was made.') })
    const work = vi.fn(async () => made)
    await give(work)
    expect(work).not.toHaveBeenCalled()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is none if the app cannot start, by its sentence', async () => {
    expect(await wait((giveUp) => giveUp('It cannot start.'))).toEqual({
      code: 1,
      sentence: 'It cannot start.',
    })
  })

  test('is none if the start is interrupted before the app begins', async () => {
    const answer = await wait(() => interrupted.resolve())
    expect(answer).toMatchObject({ code: 1, sentence: expect.stringContaining('Nothing was made.') })
  })

  test('is unknown if the start is interrupted after that', async () => {
    const answer = await wait(
      () =>
        void give(() => {
          interrupted.resolve()
          return Promise.withResolvers<Printed>().promise
        }),
    )
    expect(answer).toMatchObject({ code: 8 })
  })

  test('is unknown if the app takes too long', async () => {
    const answer = await wait(() => void give(() => Promise.withResolvers<Printed>().promise), {
      answerMs: 20,
    })
    expect(answer).toMatchObject({ code: 8, sentence: expect.stringContaining('in time') })
  })

  test.each([
    ['nothing', ''],
    ['no JSON', 'amber@one.example'],
    ['no address', JSON.stringify({ address: 'amber' })],
    ['two lines in one', JSON.stringify({ address: 'amber@one.example\nrm -rf' })],
    ['control characters', JSON.stringify({ code: 4, sentence: '\u001b[2J' })],
    ['a code of success', JSON.stringify({ code: 0, sentence: 'Fine.' })],
    ['an unknown code', JSON.stringify({ code: 77, sentence: 'Fine.' })],
  ])('is unknown if the app answers %s', async (_what, line) => {
    const answer = await wait(() => void speak(proofOf(secret), line))
    expect(answer).toMatchObject({ code: 8 })
  })

  test('is none if the folder cannot hold the socket', async () => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    const answer = await wait(() => undefined)
    expect(answer).toMatchObject({ code: 9, sentence: expect.stringContaining(folder) })
  })

  test('leaves the sockets of other starts, and removes those of killed ones', async () => {
    const other = createServer()
    const [living, dead] = [placeOf(newAnswerSecret(), folder), placeOf(newAnswerSecret(), folder)]
    const killed = createServer()
    killed.listen(dead)
    other.listen(living)
    await Promise.all([once(killed, 'listening'), once(other, 'listening')])
    // A killed process leaves its file: here, the same file under another name.
    const left = join(folder, `a-${'0'.repeat(16)}`)
    linkSync(dead, left)
    killed.close()
    await once(killed, 'close')
    expect(await wait(() => void give(async () => made))).toEqual(made)
    expect(readdirSync(folder)).toEqual([living.slice(folder.length + 1)])
    other.close()
  })
})
