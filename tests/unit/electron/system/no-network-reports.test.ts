import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refuseNetworkReports } from '../../../../src/main/shell/electron/system/chromium-switches.ts'
import { app, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(resetElectron)

describe('security 22: reports of failed requests, which would tell another host the whole URL', () => {
  it.each([
    [undefined, 'NetworkErrorLogging,Reporting'],
    ['Vulkan', 'Vulkan,NetworkErrorLogging,Reporting'],
    ['Reporting', 'Reporting,NetworkErrorLogging'],
  ])('are switched off together with the user’s own choices: %s', (given, after) => {
    if (given !== undefined) app.switches.set('disable-features', given)
    refuseNetworkReports(app.commandLine)
    expect(app.switches.get('disable-features')).toBe(after)
  })
})
