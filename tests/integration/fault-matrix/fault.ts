import type { Fetch } from '../../../src/main/http/exchange.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import type { Answer } from '../../servers/misbehaviour.ts'
import {
  type Accept,
  type Act,
  type RawOptions,
  rightMessage,
  textOfAnswer,
} from '../../servers/raw-server.ts'
import type { MatrixOperation } from './operations.ts'

/** A refusal that is expected, and whether it leaves open what the service did, where the operation changes something. */
export interface Refused {
  readonly reason: FailureReason
  readonly leavesOpen: boolean
}

/** What must become of an operation: its right value, something that it holds, or a refusal. */
export type Outcome = 'right' | { readonly value: unknown } | Refused

/** One way in which the wire goes bad. */
export interface Fault {
  /** What happens, so that it reads well behind the name of an operation. */
  readonly name: string
  /** What the server does with the request. */
  readonly act?: Act
  /** What the server does with the connection, before any request. */
  readonly accept?: Accept
  /** The network in place of the real one, until it heals. */
  readonly fetch?: Fetch
  /** The server speaks TLS with this, until it presents a good certificate. */
  readonly secure?: RawOptions['secure']
  /** Another address than the server's. */
  readonly url?: (port: number) => string
  /** Whether the server stalls, so that the deadline ends the exchange. */
  readonly stalls?: boolean
  /** Whether the client has the headers before the exchange is ended. */
  readonly answerBegins?: boolean
  /** Whether Node's fetch goes on connecting by itself for a while, which nothing can keep it from. */
  readonly goesOnConnecting?: boolean
  /** How many requests reach the server; one if absent. */
  readonly requests?: number
  readonly outcome: Outcome | ((operation: MatrixOperation) => Outcome)
}

/** A refusal after which it is open whether a change was made. */
export const open = (reason: FailureReason): Refused => ({ reason, leavesOpen: true })

/** A refusal after which it is clear that nothing was made. */
export const clear = (reason: FailureReason): Refused => ({ reason, leavesOpen: false })

/** A fault whose answer is whole, only wrong. */
export function answering(
  name: string,
  bytes: (answer: Answer, text: string) => string | Buffer,
  outcome: Fault['outcome'],
): Fault {
  return { name, act: (line, answer) => line.finish(bytes(answer, textOfAnswer(answer))), outcome }
}

/** A fault whose answer is whole and in good form, with another body or other headers. */
export function saying(
  name: string,
  change: (answer: Answer, text: string) => Partial<Answer>,
  outcome: Fault['outcome'],
): Fault {
  return answering(name, (answer, text) => rightMessage({ ...answer, ...change(answer, text) }), outcome)
}
