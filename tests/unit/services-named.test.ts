import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { providers } from '../../src/main/providers/registry.ts'

/** Where a service may be named: its provider, the ids, and the words about it. */
const rooms = /^src\/(?:main\/providers\/|shared\/words\/|shared\/views\/provider\.ts$)/

/** The services by id and by name; practice is a part of the app. */
const services = Object.values(providers)
  .filter(({ view }) => view.server !== undefined)
  .flatMap(({ view }) => [view.id, view.name])
const named = new RegExp(services.join('|'), 'i')

const sources = globSync('src/**/*.{ts,tsx,css,html}').map((file) => file.replaceAll('\\', '/'))

describe('a service is named', () => {
  test('by no code outside its provider', () => {
    const elsewhere = sources.filter((file) => !rooms.test(file))
    expect(elsewhere.length).toBeGreaterThan(300)
    expect(elsewhere.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('by its provider, which this test would find', () => {
    const inRooms = sources.filter((file) => rooms.test(file) && named.test(readFileSync(file, 'utf8')))
    expect(inRooms).toContain('src/main/providers/haltman.ts')
    expect(inRooms).toContain('src/main/providers/likedo.ts')
  })
})
