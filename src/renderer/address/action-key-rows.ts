import type { KeyboardPlatform } from '../../shared/rules/accelerator.ts'
import type { KeyRow } from '../ui/keys-sheet.tsx'
import { detailsKey, menuKeys, shownKeyOf } from './action-keys.ts'
import { t } from './words.ts'

/** One action of each key, in the order of the list; its opposite has the same key. */
const listed = [
  'copy',
  'copy-send-from',
  'label',
  'display-name',
  'turn-off',
  'block-promotions',
  'pin',
  'forward',
  'open-at-service',
  'restore',
  'delete',
] as const

/** The keys of the actions of an address, for a list of keys. */
export function actionKeyRows(platform: KeyboardPlatform): readonly KeyRow[] {
  const [shown, usual] = menuKeys
  return [
    ...listed.map((action) => ({ keys: [shownKeyOf(action, platform)], words: t(`keys.${action}`) })),
    { keys: [detailsKey], words: t('keys.details') },
    { keys: platform === 'mac' ? [shown] : [shown, usual], words: t('keys.menu') },
  ]
}
