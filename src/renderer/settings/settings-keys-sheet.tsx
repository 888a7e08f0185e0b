import type { JSX } from 'solid-js'
import { textSizeKeys, textSizeSteps } from '../../shared/rules/text-size.ts'
import { actionKeyRows } from '../address/action-key-rows.ts'
import { KeysSheet } from '../ui/keys-sheet.tsx'
import { gridKeyRows } from './addresses/grid-keys.ts'
import type { Settings } from './create-settings.ts'
import { settingsKeys } from './settings-keys.ts'
import { t } from './words.ts'

/** The list of the keys of this window. */
export function SettingsKeys(props: { readonly settings: Settings }): JSX.Element {
  const { platform } = props.settings.snapshot
  const groups = [
    {
      title: t('keys.window'),
      rows: [
        ...settingsKeys.map(({ keys, words }) => ({ keys, words: words() })),
        ...textSizeSteps.map((step) => ({ keys: [textSizeKeys[step]], words: t(`keys.textSize.${step}`) })),
      ],
    },
    { title: t('keys.list'), rows: gridKeyRows() },
    { title: t('keys.actions'), rows: actionKeyRows(platform) },
  ]
  return (
    <KeysSheet
      title={t('keys.title')}
      close={t('keys.close')}
      platform={platform}
      groups={groups}
      onClose={() => props.settings.showKeys(false)}
    />
  )
}
