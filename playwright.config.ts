import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/playwright',
  // Twice the cores, because a test often waits for its preview to start or for an answer.
  workers: 2 * availableParallelism(),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // The end of the output names every test that needed its second attempt.
  retries: 1,
  // Traces cost a tenth of the time. A failed test leaves its page as text, and `--trace on` records a trace.
  use: { trace: 'off' },
  projects: [
    {
      name: 'ui',
      testMatch: 'ui/**/*.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          // The browser connects only to the preview.
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            '--disable-quic',
            // Both windows of a test in one process, and none in advance: the start of a process is most of its cost.
            '--renderer-process-limit=1',
          ],
        },
      },
    },
    // One app at a time, because there is one clipboard, and a hotkey belongs to one program.
    { name: 'electron', testMatch: 'electron/**/*.spec.ts', workers: 1 },
  ],
})
