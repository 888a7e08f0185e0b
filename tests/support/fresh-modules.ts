import { afterAll, vi } from 'vitest'

// Files that share a process share its modules, with their state and with what other files put in their place.
vi.resetModules()

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
