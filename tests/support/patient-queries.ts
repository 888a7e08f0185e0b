import { vi } from 'vitest'

const patienceMs = 10_000

// Vitest has a setting for `expect.poll` and none for `vi.waitFor`, which gives up after a second.
const { waitFor } = vi
vi.waitFor = (check, options) =>
  waitFor(check, { timeout: patienceMs, ...(typeof options === 'number' ? { timeout: options } : options) })

/** Queries of a document wait as long on a busy machine as on a quick one; nothing is loaded for tests without one. */
if ('document' in globalThis) {
  const { configure } = await import('@solidjs/testing-library')
  configure({ asyncUtilTimeout: patienceMs })
}
