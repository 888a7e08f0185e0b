import type { Send, Sent, Target } from '../../../src/main/http/sender.ts'
import type { InputOf, OperationName, ValueOf } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { ProviderId } from '../../../src/shared/views/provider.ts'
import type { Answer } from '../../servers/misbehaviour.ts'
import { remote } from '../../unit/providers/answer.ts'
import { haltmanExamples } from './haltman-examples.ts'
import { likedoExamples } from './likedo-examples.ts'

/** The input of an operation, the correct answer to it, and the value that is read from the answer. */
export interface Example<Input, Value> {
  readonly input: Input
  readonly answer: Answer
  readonly value: Value
}

/** An example for every possible operation; `undefined` for those that a service does not offer. */
export type Examples = {
  readonly [Name in OperationName]: Example<InputOf<Name>, ValueOf<Name>> | undefined
}

/** The services that use the network. */
export type RemoteId = Exclude<ProviderId, 'practice'>

/** A new service, or a new operation, does not compile without its examples. */
export const examples: Readonly<Record<RemoteId, Examples>> = {
  haltman: haltmanExamples,
  likedo: likedoExamples,
}

/** One row of the matrix: an operation of a provider, ready to be sent. */
export interface MatrixOperation {
  readonly provider: RemoteId
  readonly name: OperationName
  /** Whether it changes anything at the service. */
  readonly changes: boolean
  readonly authenticated: boolean
  readonly answer: Answer
  readonly value: unknown
  /** Texts that no failure may contain. */
  readonly secrets: readonly string[]
  send(send: Send, target: Pick<Target, 'server'>): Promise<Sent<unknown>>
}

/** A key of the right form, as every row sends it. */
export const matrixKey = 'c0ffee5eed'.repeat(6).concat('beef')

function prepare<Name extends OperationName>(
  provider: RemoteId,
  name: Name,
  example: Example<InputOf<Name>, ValueOf<Name>>,
): MatrixOperation {
  const operation = remote(providers[provider], name)
  const { input, answer, value } = example
  const issued = name === 'confirmKey' ? [String(Reflect.get(Object(answer.body), 'token'))] : []
  return {
    provider,
    name,
    changes: operation.request(input).method !== 'GET',
    authenticated: operation.authenticated,
    answer,
    value,
    secrets: [matrixKey, ...issued],
    send: (send, target) =>
      send(providers[provider], name, input, {
        ...target,
        key: { key: matrixKey, inQuery: false },
        accountId: 'first',
        serialize: true,
      }),
  }
}

/** The rows of a provider, in the order of its examples. */
function rowsOf(provider: RemoteId): readonly MatrixOperation[] {
  const names = Object.keys(examples[provider]).filter((name) => name in examples[provider])
  return names.flatMap((name) => {
    // The keys of a table of this type are names of operations.
    const operation = name as OperationName
    const example = examples[provider][operation]
    return example === undefined ? [] : [prepare(provider, operation, example)]
  })
}

/** Every operation of every provider that uses the network. */
export const matrixOperations: readonly MatrixOperation[] = [...rowsOf('haltman'), ...rowsOf('likedo')]

/** The creation of a provider. */
export function creationOf(provider: RemoteId): MatrixOperation {
  const found = matrixOperations.find((row) => row.provider === provider && row.name === 'create')
  if (found === undefined) throw new Error(`${provider} makes addresses`)
  return found
}
