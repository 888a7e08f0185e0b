import type { JSX } from 'solid-js'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import type { Settings } from '../create-settings.ts'
import { t } from './words.ts'

/** The offered delays, in seconds; 0 is never. */
const offered = [0, 30, 60, 120, 300]

function words(seconds: number): string {
  if (seconds === 0) return t('copying.clear.never')
  return seconds % 60 === 0 ? t('copying.clear.minutes', seconds / 60) : t('copying.clear.seconds', seconds)
}

/** Whether a new address is copied, what a copied link does, and when the clipboard is cleared. */
export function CopyingSection(props: { readonly settings: Settings }): JSX.Element {
  const desktop = () => props.settings.desktop()
  const seconds = () => desktop().preferences.clearClipboardAfterSeconds
  // A delay set by hand in the settings file is added to the choices.
  const choices = () =>
    [...new Set([...offered, seconds()])]
      .toSorted((a, b) => a - b)
      .map((time) => [time, words(time)] as const)
  return (
    <section class="card rows" aria-label={t('copying.name')}>
      <SwitchField
        label={t('copying.onCreation')}
        hint={t('copying.onCreation.hint')}
        on={desktop().preferences.copyOnCreation}
        onChange={(copyOnCreation) => props.settings.prefer({ copyOnCreation })}
      />
      <SwitchField
        label={t('copying.label')}
        hint={
          desktop().canReadLinks ? t('copying.label.hint', props.settings.mac) : t('copying.label.unable')
        }
        on={desktop().canReadLinks && desktop().preferences.labelFromClipboard}
        disabled={!desktop().canReadLinks}
        onChange={(labelFromClipboard) => props.settings.prefer({ labelFromClipboard })}
      />
      <ChoiceField
        row
        label={t('copying.clear')}
        hint={t(desktop().canClearClipboard ? 'copying.clear.hint' : 'copying.clear.unable')}
        choices={choices()}
        chosen={seconds()}
        disabled={!desktop().canClearClipboard}
        onChoose={(clearClipboardAfterSeconds) => props.settings.prefer({ clearClipboardAfterSeconds })}
      />
    </section>
  )
}
