import type { Send, Sent, Target } from '../../../src/main/http/sender.ts'
import type { RequestDescription } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName, ValueOf } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import type { ProviderId } from '../../../src/shared/views/provider.ts'
import type { Answer } from '../../servers/misbehaviour.ts'
import { converse, json } from '../../unit/providers/answer.ts'
import { addyExamples } from './addy-examples.ts'
import { cloudflareExamples } from './cloudflare-examples.ts'
import { duckduckgoExamples } from './duckduckgo-examples.ts'
import { fastmailExamples } from './fastmail-examples.ts'
import type { Outcome } from './fault.ts'
import { forwardemailExamples } from './forwardemail-examples.ts'
import { haltmanExamples } from './haltman-examples.ts'
import { improvmxExamples } from './improvmx-examples.ts'
import { likedoExamples } from './likedo-examples.ts'
import { relayExamples } from './relay-examples.ts'
import { simpleloginExamples } from './simplelogin-examples.ts'

/** The input of an operation, the correct answer to its last request, and the value that is read from the answers. */
export interface Example<Input, Value> {
  readonly input: Input
  /** What the account chose; nothing if absent. */
  readonly options?: Options
  /** The correct answers to the requests before the last; none if absent. */
  readonly before?: readonly Answer[]
  readonly answer: Answer
  readonly value: Value
  /** The meanings of the service's own refusals by status, as far as the operation has its own. */
  readonly refusals?: Readonly<Record<number, FailureReason>>
  /** The outcomes of faults by their names, as far as they differ from those of other operations. */
  readonly outcomes?: Readonly<Record<string, Outcome>>
}

/** An example for every possible operation; `undefined` for those that a service does not offer. */
export type Examples = {
  readonly [Name in OperationName]: Example<InputOf<Name>, ValueOf<Name>> | undefined
}

/** The examples of every service that uses the network. */
export const examples = {
  haltman: haltmanExamples,
  likedo: likedoExamples,
  simplelogin: simpleloginExamples,
  addy: addyExamples,
  relay: relayExamples,
  fastmail: fastmailExamples,
  duckduckgo: duckduckgoExamples,
  forwardemail: forwardemailExamples,
  improvmx: improvmxExamples,
  cloudflare: cloudflareExamples,
} as const satisfies Readonly<Partial<Record<ProviderId, Examples>>>

/** The services that share the examples of another, because the same function makes their providers. */
export const alike: Readonly<Partial<Record<ProviderId, keyof typeof examples>>> = {
  proxiedmail: 'addy',
  mailflusher: 'addy',
  skudo: 'addy',
}

/** The services that use the network. */
export type RemoteId = keyof typeof examples

// The keys of this object are exactly the names of the type.
const remoteIds = Object.keys(examples) as readonly RemoteId[]

/** One row of the matrix: an operation of a provider, ready to be sent. */
export interface MatrixOperation {
  readonly provider: RemoteId
  readonly name: OperationName
  /** Whether its last request, or one before that, changes anything at the service. */
  readonly changes: boolean
  readonly hasChanged: boolean
  readonly before: readonly Answer[]
  readonly answer: Answer
  readonly value: unknown
  readonly refusals: NonNullable<Example<never, never>['refusals']>
  readonly outcomes: NonNullable<Example<never, never>['outcomes']>
  /** Texts that no failure may contain. */
  readonly secrets: readonly string[]
  send(send: Send, target: Pick<Target, 'server'>): Promise<Sent<unknown>>
}

/** A key of the right form, as every row sends it. */
export const matrixKey = 'c0ffee5eed'.repeat(6).concat('beef')

const isChange = ({ method, reads }: RequestDescription) => method !== 'GET' && reads !== true

function prepare<Name extends OperationName>(
  provider: RemoteId,
  name: Name,
  example: Example<InputOf<Name>, ValueOf<Name>>,
): MatrixOperation {
  const { input, options = {}, before = [], answer, value, refusals = {}, outcomes = {} } = example
  const rightAnswers = before.map(({ status, body, headers }) => json(status, body, headers))
  const { requests, result } = converse(providers[provider], name, input, options, rightAnswers)
  const last = requests.at(-1)
  if (result !== undefined || last === undefined || requests.length !== before.length + 1) {
    throw new Error(`${provider} ${name} has too many right answers`)
  }
  const told = name === 'confirmKey' ? [value, ...before.map(({ body }) => body)] : []
  const issued = told.flatMap((part) => ['key', 'token'].map((field) => Reflect.get(Object(part), field)))
  return {
    provider,
    name,
    changes: isChange(last),
    // A refused request changes nothing.
    hasChanged: before.some(({ status }, index) => {
      const request = requests[index]
      return status < 400 && request !== undefined && isChange(request)
    }),
    before,
    answer,
    value,
    refusals,
    outcomes,
    secrets: [matrixKey, ...issued.filter((secret) => typeof secret === 'string')],
    send: (send, target) =>
      send(providers[provider], name, input, {
        ...target,
        key: { key: matrixKey, inQuery: false },
        accountId: 'first',
        options,
        serialize: true,
      }),
  }
}

/** The rows of a provider, in the order of its examples. */
function rowsOf(provider: RemoteId): readonly MatrixOperation[] {
  const table: Examples = examples[provider]
  return Object.keys(table).flatMap((key) => {
    // The keys of a table of this type are names of operations.
    const name = key as OperationName
    const example = table[name]
    return example === undefined ? [] : [prepare(provider, name, example)]
  })
}

/** Every operation of every provider that uses the network. */
export const matrixOperations: readonly MatrixOperation[] = remoteIds.flatMap(rowsOf)

/** The services all of whose operations meet the faults of the transport. */
const thorough: readonly RemoteId[] = ['haltman', 'likedo']

/**
 * The operations that meet the faults of connections, TLS, status lines, headers and bodies. The sender alone handles
 * these, in the same way for every operation and service. Of most services a creation and an operation that reads meet
 * them.
 */
export const transportOperations: readonly MatrixOperation[] = remoteIds.flatMap((id) => {
  const rows = matrixOperations.filter(({ provider }) => provider === id)
  const reading = rows.find(({ changes, hasChanged }) => !changes && !hasChanged)
  return thorough.includes(id) ? rows : rows.filter((row) => row.name === 'create' || row === reading)
})

/** The creation of a provider. */
export function creationOf(provider: RemoteId): MatrixOperation {
  const found = matrixOperations.find((row) => row.provider === provider && row.name === 'create')
  if (found === undefined) throw new Error(`${provider} makes addresses`)
  return found
}
