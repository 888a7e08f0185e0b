import { type AliasmithApi, createBridge } from '../../../src/shared/bridge.ts'
import {
  type EventName,
  type Events,
  type RequestName,
  requests,
  type WindowName,
} from '../../../src/shared/contract.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import type { AddressAction } from '../../../src/shared/views/address.ts'
import type { DesktopSlice } from '../../../src/shared/views/desktop.ts'
import { defaultPreferences } from '../../../src/shared/views/preferences.ts'
import type { ProviderId, ProviderView } from '../../../src/shared/views/provider.ts'

const localPart = {
  minLength: 1,
  maxLength: 64,
  characters: 'a-z0-9_-',
  suggestedCharacters: 'a-z0-9_-',
  reserved: [],
}

/** Three very different providers. */
export const providers: readonly ProviderView[] = [
  {
    id: 'haltman',
    name: 'Haltman',
    key: { pattern: '^[a-z0-9]{64}$', lowerCase: true, queryAllowed: false, length: 64 },
    server: { address: 'https://mail.haltman.io', changeable: true },
    localPart,
    domains: { known: [ownDomain('haltman.io')], listed: true, freeTyping: true },
    can: ['own-names', 'handles', 'delete-forever', 'list', 'key-by-email', 'own-server'],
    remakes: false,
    receivesMail: true,
  },
  {
    id: 'likedo',
    name: 'LikeDo',
    key: { pattern: '^\\S{8,}$', lowerCase: false, queryAllowed: true },
    server: { address: 'https://like.do', changeable: true },
    localPart,
    domains: { known: ['ig.do', 'kfc.sh'].map(ownDomain), listed: false, freeTyping: true },
    can: ['own-names', 'list'],
    labelMaxLength: 50,
    receivesMail: true,
  },
  {
    id: 'practice',
    name: 'Practice',
    localPart,
    domains: { known: [ownDomain('practice.invalid')], listed: false, freeTyping: false },
    can: ['no-key', 'own-names', 'made-names', 'trash', 'no-mail'],
    receivesMail: false,
  },
]

/** What needs no service. */
const unasked = ['copy', 'label', 'pin'] as const

/** What can be done with an address of each of these providers. */
export const actions: Readonly<Partial<Record<ProviderId, readonly AddressAction[]>>> = {
  haltman: [...unasked, 'delete-forever'],
  practice: [...unasked, 'delete'],
}

/** The desktop of a test, before any change. */
export const usualDesktop: DesktopSlice = {
  preferences: defaultPreferences,
  language: 'en',
  hotkeys: {
    newAddress: { accelerator: 'CommandOrControl+Alt+N', state: 'bound' },
    openPopover: { accelerator: 'CommandOrControl+Alt+M', state: 'bound' },
  },
  hotkeysAreGranted: true,
  hotkeyCommands: { newAddress: 'aliasmith --new', openPopover: 'aliasmith --toggle' },
  startAtLogin: 'off',
  canClearClipboard: true,
  canReadLinks: true,
  updates: 'self',
}

/** A request that a window made. */
interface Call {
  readonly name: RequestName
  readonly input: unknown
}

/**
 * The bridge of a window to a main process that consists of `answers`. Like the router, it accepts only requests that
 * the contract allows to the window; any other request rejects.
 */
export function createFakeBridge(
  window: WindowName,
  answers: Readonly<Partial<Record<RequestName, (input: never) => unknown>>>,
) {
  const calls: Call[] = []
  const listeners = new Map<string, Set<(payload: unknown) => void>>()
  const api: AliasmithApi = createBridge({
    async ask(name, input) {
      calls.push({ name, input })
      const answer = answers[name]
      if (answer === undefined || !requests[name].windows.some((allowed) => allowed === window)) {
        throw new Error(`The ${window} may not make the request ${name}`)
      }
      // By the types of the api and the answers, this input belongs to this answer.
      return answer(input as never)
    },
    listen(name, listener) {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      return () => void heard.delete(listener)
    },
  })
  return {
    api,
    /** The inputs of the requests with this name, in order. */
    asked: (name: RequestName) => calls.filter((call) => call.name === name).map(({ input }) => input),
    send<Name extends EventName>(name: Name, payload: Events[Name]): void {
      for (const listener of listeners.get(name) ?? []) listener(payload)
    },
  }
}
