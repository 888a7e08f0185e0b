import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import type { Fault } from './fault.ts'
import { type MatrixOperation, matrixOperations } from './operations.ts'
import { runCell } from './run-cell.ts'

const openConnections = () =>
  process.getActiveResourcesInfo().filter((resource) => /TCP|TLS/.test(resource)).length

const inherited = () => [Object.prototype, Array.prototype].map((shared) => Reflect.ownKeys(shared))
const inheritedBefore = inherited()

/** A fault, and its operations; all operations if absent. */
export type MatrixRow = Fault & { readonly operations?: readonly MatrixOperation[] }

/** The parts of a family of faults. */
export interface MatrixParts {
  /** The operations of faults that name none; every operation of every provider if absent. */
  readonly operations?: readonly MatrixOperation[]
  /** Node's `fetch` if absent. */
  readonly transport?: Fetch
}

/** One test for every operation under every one of these faults. */
export function describeMatrix(
  family: string,
  faults: readonly MatrixRow[],
  { operations: usual = matrixOperations, transport }: MatrixParts = {},
): void {
  const unhandled: unknown[] = []
  const onUnhandled = (error: unknown) => void unhandled.push(error)
  beforeAll(() => {
    process.on('unhandledRejection', onUnhandled)
    process.on('uncaughtException', onUnhandled)
  })
  afterAll(() => {
    process.off('unhandledRejection', onUnhandled)
    process.off('uncaughtException', onUnhandled)
  })

  describe(`${family}: a service that`, () => {
    describe.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => {
      const { operations = usual } = fault
      const cells = operations.map((operation) => [operation.provider, operation.name, operation] as const)
      test.each(cells)('at %s, %s', (_provider, _operation, operation) =>
        runCell(fault, operation, transport),
      )
    })
  })

  test('no exception stays unhandled, and no connection stays open', async () => {
    expect(unhandled).toEqual([])
    expect(inherited()).toEqual(inheritedBefore)
    await expect.poll(openConnections).toBe(0)
  })
}
