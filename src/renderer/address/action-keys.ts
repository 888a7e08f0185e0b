import type { KeyboardPlatform } from '../../shared/rules/accelerator.ts'
import type { AddressAction } from '../../shared/views/address.ts'

const deleting = ['Delete', 'Mod+Backspace'] as const

/**
 * The keys of each action in the notation of `pressedKey`. Where an address has several actions with the same key, the
 * first in this order counts. The menus show these keys, and the lists bind them.
 */
export const actionKeys: Readonly<Record<AddressAction, readonly [string, ...string[]]>> = {
  copy: ['Enter', 'Mod+c'],
  label: ['F2'],
  'display-name': ['Shift+F2'],
  'turn-off': ['Mod+t'],
  'turn-on': ['Mod+t'],
  'block-promotions': ['Mod+Shift+b'],
  'allow-promotions': ['Mod+Shift+b'],
  pin: ['Mod+p'],
  unpin: ['Mod+p'],
  'copy-send-from': ['Mod+Shift+c'],
  forward: ['Mod+Shift+f'],
  'open-at-service': ['Mod+o'],
  restore: ['Mod+Shift+z'],
  delete: deleting,
  'delete-forever': deleting,
  trash: deleting,
}

// `Object.keys` loses the type of the names.
const actionsInOrder = Object.keys(actionKeys) as AddressAction[]

/** The keys that open the menu of all actions, the shown one first. */
export const menuKeys = ['Mod+k', 'Shift+F10', 'ContextMenu'] as const

/** The key that shows what is known of an address. */
export const detailsKey = 'Mod+i'

/** The action of a pressed key, among those that an address has. */
export function actionOfKey(key: string, can: readonly AddressAction[]): AddressAction | undefined {
  return actionsInOrder.find((action) => actionKeys[action].includes(key) && can.includes(action))
}

/** The key of an action that menus and lists of keys show. Most keyboards of a Mac have no Delete key. */
export function shownKeyOf(action: AddressAction, platform: KeyboardPlatform): string {
  const [first, second] = actionKeys[action]
  return (first === 'Delete' && platform === 'mac' ? second : undefined) ?? first
}
