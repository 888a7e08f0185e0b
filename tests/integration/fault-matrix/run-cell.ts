import { inspect } from 'node:util'
import { expect } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import { createSender, type RequestNote, type Sent } from '../../../src/main/http/sender.ts'
import { plainText } from '../../../src/main/providers/plain-text.ts'
import { codeOfReason, type Refusal } from '../../../src/shared/failure.ts'
import type { Answer } from '../../servers/misbehaviour.ts'
import { type RawServer, startRawServer, textOfAnswer } from '../../servers/raw-server.ts'
import { receivedAt } from '../../unit/providers/answer.ts'
import { goodCertificate } from './certificates.ts'
import type { Fault, Outcome } from './fault.ts'
import { creationOf, type MatrixOperation, matrixKey } from './operations.ts'
import { serverWords } from './server-words.ts'

/** After this long, a service takes another creation. Milliseconds. */
const longerThanAnyPace = 3_600_000

/** Deadlines that end when the test decides, without a wait. */
function createDeadlines() {
  const pending = new Set<() => void>()
  return {
    after(_ms: number, run: () => void) {
      pending.add(run)
      return () => void pending.delete(run)
    },
    expire: () => {
      for (const run of [...pending]) run()
    },
    pending: () => pending.size,
  }
}

/** Correct answers, which come without a network. */
function createAnswers(first: readonly Answer[]) {
  let waiting = first
  return {
    next(): Response | undefined {
      const [answer, ...later] = waiting
      waiting = later
      if (answer === undefined) return undefined
      const headers = { 'content-type': 'application/json', ...answer.headers }
      return new Response(textOfAnswer(answer), { status: answer.status, headers })
    },
    prepare: (answers: readonly Answer[]) => {
      waiting = answers
    },
  }
}

/** A `fetch` that can be broken and repaired, and reports its calls and the headers of its answers. */
function createNetwork(broken: Fetch | undefined, healthy: Fetch, before: readonly Answer[]) {
  const answers = createAnswers(before)
  let current = broken ?? healthy
  const asked = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<void>()
  const through: Fetch = async (input, init) => {
    const early = answers.next()
    if (early !== undefined) return early
    asked.resolve()
    const response = await current(input, init)
    answered.resolve()
    return response
  }
  return {
    fetch: through,
    asked: asked.promise,
    answered: answered.promise,
    heal: (next: readonly Answer[]) => {
      current = healthy
      answers.prepare(next)
    },
  }
}

/** The service's own text that may be shown: short, on one line, and as a quotation. */
function checkWords(failure: Refusal, operation: MatrixOperation): void {
  const { said, providerCode, requestId, ...own } = failure
  for (const quoted of [said, providerCode, requestId]) {
    if (quoted !== undefined) expect(quoted).toBe(plainText(quoted))
  }
  const { code, message, hint } = describeFailure(failure, { provider: operation.provider })
  expect(code).toBe(codeOfReason[failure.reason])
  expect(message).not.toBe('')
  expect(hint).not.toBe('')
  expect(JSON.stringify({ ...own, message, hint })).not.toContain(serverWords)
}

function checkOutcome(sent: Sent<unknown>, outcome: Outcome, operation: MatrixOperation): void {
  if (outcome === 'right') {
    expect(sent).toEqual({ ok: true, value: operation.value })
    return
  }
  if ('value' in outcome) {
    expect(sent).toEqual({ ok: true, value: outcome.value })
    return
  }
  const lost = operation.hasChanged || (outcome.leavesOpen && operation.changes)
  const met = sent.ok ? sent : { lost: sent.lost, reason: sent.failure.reason }
  expect(met).toEqual({ lost, reason: outcome.reason })
  if (sent.ok) return
  checkWords(sent.failure, operation)
  const everything = JSON.stringify(sent) + inspect(sent, { depth: 20, showHidden: true })
  for (const secret of operation.secrets) expect(everything.toLowerCase()).not.toContain(secret)
}

/** Waits until the exchange makes no progress: only the deadline or the user can end it then. */
async function stuck(
  fault: Fault,
  server: RawServer,
  network: ReturnType<typeof createNetwork>,
): Promise<void> {
  await (fault.fetch === undefined ? server.stalled() : network.asked)
  if (fault.answerBegins === true) await network.answered
}

/**
 * One cell of the matrix: the last request of the operation meets the fault and has the expected outcome. Nothing is thrown, repeated or left
 * open, and the next creation over the same sender and connections works.
 */
export async function runCell(
  fault: Fault,
  operation: MatrixOperation,
  transport: Fetch = fetch,
): Promise<void> {
  const creation = creationOf(operation.provider)
  let answer = operation.answer
  const server = await startRawServer({
    answer: () => answer,
    ...(fault.secure === undefined ? {} : { secure: fault.secure }),
  })
  try {
    const deadlines = createDeadlines()
    const network = createNetwork(fault.fetch, transport, operation.before)
    const notes: RequestNote[] = []
    const { after } = deadlines
    const onRequest = (note: RequestNote) => notes.push(note)
    let time = receivedAt
    const send = createSender({ fetch: network.fetch, now: () => time, after, onRequest })
    server.misbehave({ accept: fault.accept, act: fault.act })

    const url = fault.url?.(server.port) ?? server.url
    const sending = operation.send(send, { server: url })
    if (fault.stalls === true) {
      await stuck(fault, server, network)
      deadlines.expire()
    }
    const sent = await sending

    const usual = typeof fault.outcome === 'function' ? fault.outcome(operation) : fault.outcome
    checkOutcome(sent, operation.outcomes[fault.name] ?? usual, operation)
    expect(server.requests).toHaveLength(fault.requests ?? 1)
    expect(deadlines.pending()).toBe(0)
    if (fault.goesOnConnecting !== true) await server.quiet()

    server.behave()
    server.present(goodCertificate())
    network.heal(creation.before)
    time += longerThanAnyPace
    answer = creation.answer
    const next = await creation.send(send, { server: server.url })
    expect(next).toEqual({ ok: true, value: creation.value })
    expect(server.requests.at(-1)?.head).not.toMatch(/^cookie:/im)
    expect(deadlines.pending()).toBe(0)
    expect(notes).toHaveLength(operation.before.length + creation.before.length + 2)
    expect(JSON.stringify(notes)).not.toContain(matrixKey)
  } finally {
    await server.stop()
  }
}
