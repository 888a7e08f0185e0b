import { statfsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { withoutElectron } from './vite.preview.config.ts'

/** The folder of the tests' files: in memory if Linux has room there, because the app waits for the disk at each change. */
function quickFolder(): string {
  const shared = '/dev/shm'
  if (process.platform !== 'linux') return tmpdir()
  try {
    const { bavail, bsize } = statfsSync(shared)
    return bavail * bsize > 2 ** 31 ? shared : tmpdir()
  } catch {
    return tmpdir()
  }
}

/** A kind of test, in Node. Tests of windows request jsdom in their first line. */
const project = (name: string) => ({
  plugins: [solid()],
  resolve: { alias: [...withoutElectron] },
  test: {
    name,
    environment: 'node',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // Tests of programs need a folder that lets them start.
    ...(name === 'integration' ? { env: { TMPDIR: quickFolder() } } : {}),
    setupFiles: ['tests/support/patient-queries.ts'],
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    // electron-store imports `electron` itself, which no mock or alias reaches in a package that is not inlined.
    server: { deps: { inline: [/electron-store/] } },
  },
})

const packages = project('packages')

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('integration'),
      { ...packages, test: { ...packages.test, globalSetup: ['tests/packages/build.ts'] } },
    ],
    // One more than there are cores, where vitest would take one less: half of the tests wait for a server or a process.
    maxWorkers: availableParallelism() + 1,
  },
})
