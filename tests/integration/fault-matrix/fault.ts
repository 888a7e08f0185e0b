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

/** An expected refusal, and whether it leaves the effect at the service open if the operation changes something. */
export interface Refused {
  readonly reason: FailureReason
  readonly leavesOpen: boolean
}

/** The expected outcome of an operation: its right value, a part of that, or a refusal. */
export type Outcome = 'right' | { readonly value: unknown } | Refused

/** One fault of the network or the server. */
export interface Fault {
  /** What happens, in words that continue the name of a service. */
  readonly name: string
  /** What the server does with the request. */
  readonly act?: Act
  /** What the server does with the connection, before any request. */
  readonly accept?: Accept
  /** Replaces the network until the fault ends. */
  readonly fetch?: Fetch
  /** The TLS options of the server, until it presents a valid certificate. */
  readonly secure?: RawOptions['secure']
  /** Another address than the server's. */
  readonly url?: (port: number) => string
  /** Whether the server stalls, so that the deadline ends the exchange. */
  readonly stalls?: boolean
  /** Whether the client has the headers before the exchange ends. */
  readonly answerBegins?: boolean
  /** Whether Node's fetch continues to connect for a while, which cannot be prevented. */
  readonly goesOnConnecting?: boolean
  /** How many requests reach the server; one if absent. */
  readonly requests?: number
  readonly outcome: Outcome | ((operation: MatrixOperation) => Outcome)
}

/** A refusal that leaves open whether a change was made. */
export const open = (reason: FailureReason): Refused => ({ reason, leavesOpen: true })

/** A refusal after which no change was made. */
export const clear = (reason: FailureReason): Refused => ({ reason, leavesOpen: false })

/** A fault with a complete but wrong answer. */
export function answering(
  name: string,
  bytes: (answer: Answer, text: string) => string | Buffer,
  outcome: Fault['outcome'],
): Fault {
  return { name, act: (line, answer) => line.finish(bytes(answer, textOfAnswer(answer))), outcome }
}

/** A fault with a complete and valid answer that has another body or other headers. */
export function saying(
  name: string,
  change: (answer: Answer, text: string) => Partial<Answer>,
  outcome: Fault['outcome'],
): Fault {
  return answering(name, (answer, text) => rightMessage({ ...answer, ...change(answer, text) }), outcome)
}
