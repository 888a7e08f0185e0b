import { expect, test } from 'vitest'
import { remoteReads } from '../../unit/providers/remote-reads.ts'
import type { MatrixRow } from './describe-matrix.ts'
import { bodyFaults } from './faults/body.ts'
import { connectionFaults } from './faults/connection.ts'
import { fieldFaults } from './faults/fields.ts'
import { headerFaults } from './faults/headers.ts'
import { shapeFaults } from './faults/shape.ts'
import { statusFaults, statusLineFaults } from './faults/status.ts'
import { tlsFaults } from './faults/tls.ts'
import { alike, matrixOperations, transportOperations } from './operations.ts'

const families: Readonly<Record<string, readonly MatrixRow[]>> = {
  bodyFaults,
  connectionFaults,
  fieldFaults,
  headerFaults,
  shapeFaults,
  statusFaults,
  statusLineFaults,
  tlsFaults,
}

test('every operation of every provider that uses the network is in the matrix', () => {
  const inMatrix = matrixOperations.map(({ provider, name }) => `${provider} ${name}`)
  const isAlike = (name: string) => Object.keys(alike).some((id) => name.startsWith(`${id} `))
  const offered = remoteReads.map(([name]) => name).filter((name) => !isAlike(name))
  expect(inMatrix.toSorted()).toEqual(offered.toSorted())
})

test('outcomes that differ belong to faults of the matrix', () => {
  const faults = new Set(Object.values(families).flatMap((rows) => rows.map(({ name }) => name)))
  const named = matrixOperations.flatMap(({ outcomes }) => Object.keys(outcomes))
  expect(named.filter((name) => !faults.has(name))).toEqual([])
})

test('of every provider a creation and an operation that reads meet the faults of the transport', () => {
  for (const { provider } of matrixOperations) {
    const rows = transportOperations.filter((row) => row.provider === provider)
    expect(rows.map(({ name }) => name)).toContain('create')
    expect(rows.map(({ changes }) => changes)).toContain(false)
  }
})

test('the matrix has at least five hundred cells, and no family is empty', () => {
  const least = transportOperations.length
  const cells = Object.values(families).map((rows) =>
    rows.reduce((sum, { operations }) => sum + (operations?.length ?? least), 0),
  )
  expect(Math.min(...cells)).toBeGreaterThan(0)
  expect(cells.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(500)
})

test.each(Object.entries(families))('%s has no row twice', (_family, rows) => {
  const names = rows.map(
    ({ name, operations }) => `${name} ${operations?.map((row) => row.provider + row.name)}`,
  )
  expect(names).toEqual([...new Set(names)])
})
