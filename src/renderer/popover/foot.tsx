import type { JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** The way to the settings, and what is left of a known limit. */
export function Foot(props: { popover: Popover }): JSX.Element {
  const { account, openSettings } = props.popover
  const budget = () => {
    const left = account()?.budget
    return left && t('budget', left)
  }
  return (
    <footer class="foot small">
      <button type="button" class="plain" onClick={() => openSettings()}>
        <Icon name="settings" />
        {t('settings')}
      </button>
      <span class="quiet">{budget()}</span>
    </footer>
  )
}
