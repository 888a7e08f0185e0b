import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { providers } from '../../src/main/providers/registry.ts'

/** Where a service may be named: in its provider, in the ids, and in the words about it. */
const allowed = /^src\/(?:main\/providers\/|shared\/words\/|shared\/views\/provider\.ts$)/

/** The services by id and by name; practice is a part of the app. */
const services = Object.values(providers)
  .filter(({ view }) => view.server !== undefined)
  .flatMap(({ view }) => [view.id, view.name])
const named = new RegExp(services.join('|'), 'i')

const sources = globSync('src/**/*.{ts,tsx,css,html}').map((file) => file.replaceAll('\\', '/'))

describe('the name of a service', () => {
  test('is in no code outside its provider', () => {
    const elsewhere = sources.filter((file) => !allowed.test(file))
    expect(elsewhere.length).toBeGreaterThan(300)
    expect(elsewhere.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('is in its provider, where this test would find it', () => {
    const naming = sources.filter((file) => allowed.test(file) && named.test(readFileSync(file, 'utf8')))
    expect(naming).toContain('src/main/providers/haltman.ts')
    expect(naming).toContain('src/main/providers/likedo.ts')
  })
})
