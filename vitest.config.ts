import { availableParallelism } from 'node:os'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { quickFolder } from './tests/support/quick-folder.ts'
import { withoutElectron } from './vite.preview.config.ts'

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
    // The end of the output of `npm test` names every test that needed its second attempt.
    retry: 1,
    expect: { poll: { timeout: 10_000 } },
    // Tests of programs need a folder that lets them start.
    ...(name === 'integration' ? { env: { TMPDIR: quickFolder() } } : {}),
    setupFiles: ['tests/support/patient-queries.ts'],
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    // electron-store imports `electron` itself, which no mock or alias reaches in a package that is not inlined.
    server: { deps: { inline: [/electron-store/] } },
  },
})

const unit = project('unit')
const packages = project('packages')

export default defineConfig({
  test: {
    projects: [
      // Half of the time of a quick test is the start of its process, so files share processes, but not modules.
      {
        ...unit,
        test: {
          ...unit.test,
          isolate: false,
          setupFiles: [
            'tests/support/fresh-modules.ts',
            'tests/support/spoken.ts',
            'tests/support/unpainted.ts',
            ...unit.test.setupFiles,
          ],
        },
      },
      project('integration'),
      { ...packages, test: { ...packages.test, globalSetup: ['tests/packages/build.ts'] } },
    ],
    // Twice the cores, where vitest would take one less: most tests wait for a server, a process or the disk.
    maxWorkers: 2 * availableParallelism(),
  },
})
