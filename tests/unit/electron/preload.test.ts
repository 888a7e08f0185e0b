import { describe, expect, it, vi } from 'vitest'
import type { AliasmithApi } from '../../../src/shared/bridge.ts'
import { events, requests } from '../../../src/shared/contract.ts'

const renderer = vi.hoisted(() => {
  const exposed = new Map<string, unknown>()
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>()
  const invoked: unknown[][] = []
  return { exposed, listeners, invoked }
})

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => renderer.exposed.set(name, api) },
  ipcRenderer: {
    async invoke(...args: unknown[]) {
      renderer.invoked.push(args)
      return { ok: true, value: null }
    },
    on(channel: string, listener: (...args: unknown[]) => void) {
      const all = renderer.listeners.get(channel) ?? new Set()
      renderer.listeners.set(channel, all.add(listener))
    },
    off: (channel: string, listener: (...args: unknown[]) => void) =>
      renderer.listeners.get(channel)?.delete(listener),
  },
}))

await import('../../../src/preload/index.ts')
const api = renderer.exposed.get('aliasmith') as AliasmithApi

function arrive(channel: string, ...args: unknown[]): void {
  for (const listener of renderer.listeners.get(channel) ?? []) listener({ sender: 'ipcRenderer' }, ...args)
}

describe('security 20: the bridge', () => {
  it('is the only object that the page gets', () => {
    expect([...renderer.exposed.keys()]).toEqual(['aliasmith'])
  })

  it('has these functions and no more', () => {
    const { on, ...asks } = api
    expect(Object.keys(asks).sort()).toMatchInlineSnapshot(`
      [
        "addImportPart",
        "addPracticeAccount",
        "adoptHandle",
        "answerListQuestion",
        "applyImport",
        "askForKey",
        "beginImport",
        "blockPromotions",
        "changeAddress",
        "changePreferences",
        "checkAttempt",
        "checkDraft",
        "checkHandle",
        "chooseAccount",
        "chooseFormat",
        "claimHandle",
        "confirmKey",
        "copyAddress",
        "copyDiagnostics",
        "copyHotkeyCommand",
        "copySendFrom",
        "createAddress",
        "deleteAddresses",
        "dismissNotice",
        "dropImport",
        "exportAddresses",
        "forgetHandle",
        "getAbout",
        "getDiagnostics",
        "getSnapshot",
        "hidePopover",
        "holdPopover",
        "listAddressAccounts",
        "listAddressRange",
        "listAddresses",
        "listChoices",
        "listHandles",
        "listLicences",
        "makeDefault",
        "openAtService",
        "openProviderPage",
        "openSettings",
        "pinAddress",
        "planImport",
        "proceedWithUpdate",
        "recordHotkey",
        "refreshDomains",
        "releaseHandle",
        "removeAccount",
        "retellFailure",
        "sampleName",
        "saveAccount",
        "saveLabel",
        "saveNaming",
        "setDisplayName",
        "setHotkey",
        "setRecipients",
        "setReserve",
        "setStartAtLogin",
        "showFolder",
        "suggestName",
        "switchHandleDomain",
        "syncAddresses",
        "testConnection",
        "undoAddress",
      ]
    `)
    expect(Object.keys(on).sort()).toMatchInlineSnapshot(`
      [
        "accountsChanged",
        "addressChanged",
        "addressMade",
        "addressesChanged",
        "attemptSettled",
        "clipboardChanged",
        "deleteProgress",
        "desktopChanged",
        "handlesChanged",
        "importProgress",
        "languageChanged",
        "noticesChanged",
        "popoverShown",
        "settingsPlaced",
        "syncProgress",
      ]
    `)
  })

  it('has one function for each request, one subscription for each event, and nothing else', () => {
    expect(Object.keys(api).sort()).toEqual([...Object.keys(requests), 'on'].sort())
    expect(Object.keys(api.on).sort()).toEqual(Object.keys(events).sort())
    const { on, ...asks } = api
    for (const member of [...Object.values(asks), ...Object.values(on)]) expect(member).toBeTypeOf('function')
  })

  it('asks on the channel of the request with its input alone', async () => {
    await api.openSettings({ page: 'about' })
    expect(renderer.invoked).toEqual([['aliasmith:request:openSettings', { page: 'about' }]])
  })

  it('passes the payload to listeners and never the event object', () => {
    const listener = vi.fn()
    api.on.settingsPlaced(listener)
    arrive('aliasmith:event:settingsPlaced', { page: 'about' }, 'more')
    expect(listener.mock.calls).toEqual([[{ page: 'about' }]])
  })

  it('removes a listener on request', () => {
    const listener = vi.fn()
    const stop = api.on.noticesChanged(listener)
    expect(stop()).toBeUndefined()
    arrive('aliasmith:event:noticesChanged', [])
    expect(listener).not.toHaveBeenCalled()
  })
})
