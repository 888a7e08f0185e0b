import { type SettingsPage, settingsPages } from '../../shared/views/snapshot.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { pressedKey } from '../ui/pressed-key.ts'
import type { Settings } from './create-settings.ts'
import { t } from './words.ts'

/** Keys of the window, their words, and what they do. */
export interface SettingsKey {
  /** In the notation of `KeyRow`. */
  readonly keys: readonly string[]
  readonly words: () => string
  readonly run: (settings: Settings) => void
}

function go(settings: Settings, page: SettingsPage): void {
  settings.goTo(page)
  // The keys work while nothing has the focus, too.
  queueMicrotask(() => keepFocus(document.querySelector('h1')))
}

/** The page at a distance in the navigation, around its ends. */
function neighbour(settings: Settings, distance: number): SettingsPage {
  const at = settingsPages.indexOf(settings.page()) + distance
  return settingsPages.at(at % settingsPages.length) ?? settings.page()
}

/** The keys that work on every page. The window binds them, and the list of keys shows them. */
export const settingsKeys: readonly SettingsKey[] = [
  ...settingsPages.map((page, at) => ({
    keys: [`Mod+${at + 1}`],
    words: () => t('keys.go', t(`nav.${page}`)),
    run: (settings: Settings) => go(settings, page),
  })),
  {
    keys: ['Ctrl+Tab'],
    words: () => t('keys.next'),
    run: (settings) => go(settings, neighbour(settings, 1)),
  },
  {
    keys: ['Ctrl+Shift+Tab'],
    words: () => t('keys.previous'),
    run: (settings) => go(settings, neighbour(settings, -1)),
  },
  { keys: ['F1', '?'], words: () => t('keys.help'), run: (settings) => settings.showKeys(true) },
]

/**
 * The row of a pressed key. None is meant while a dialog is open, or if another control has used the key; a sign is not
 * meant in a text field.
 */
export function settingsKeyOf(event: KeyboardEvent): SettingsKey | undefined {
  const pressed = pressedKey(event)
  const { target } = event
  const isTyped =
    pressed.length === 1 && target instanceof Element && target.matches('input, select, textarea')
  if (event.defaultPrevented || isTyped || document.querySelector('dialog[open]') !== null) return undefined
  return settingsKeys.find(({ keys }) => keys.some((key) => key.replace('Ctrl+', 'Mod+') === pressed))
}
