import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from './fault.ts'
import { matrixOperations } from './operations.ts'
import { runCell } from './run-cell.ts'

const openConnections = () =>
  process.getActiveResourcesInfo().filter((resource) => /TCP|TLS/.test(resource)).length

/** One test for every operation of every provider under every one of these faults. */
export function describeMatrix(family: string, faults: readonly Fault[]): void {
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
      test.each(
        matrixOperations.map((operation) => [operation.provider, operation.name, operation] as const),
      )('at %s, %s', (_provider, _operation, operation) => runCell(fault, operation))
    })
  })

  test('nothing was thrown where nobody waited, and no connection is left open', async () => {
    expect(unhandled).toEqual([])
    expect(Reflect.ownKeys(Object.prototype)).toEqual(Reflect.ownKeys(Object.getPrototypeOf({})))
    await expect.poll(openConnections).toBe(0)
  })
}
