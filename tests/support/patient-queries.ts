import { vi } from 'vitest'

const patienceMs = 10_000

// Vitest has a setting for `expect.poll` but none for `vi.waitFor`, which stops after a second.
const { waitFor } = vi
vi.waitFor = (check, options) =>
  waitFor(check, { timeout: patienceMs, ...(typeof options === 'number' ? { timeout: options } : options) })

/** Queries of a document get the same time on a busy machine; tests without a document load nothing. */
if ('document' in globalThis) {
  const { configure } = await import('@solidjs/testing-library')
  configure({ asyncUtilTimeout: patienceMs })
}
