import type { JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** The button for the settings; beside it the rest of a known limit, and the keys that are about to expire. */
export function Foot(props: { popover: Popover }): JSX.Element {
  const { account, creation, notices, openSettings } = props.popover
  const budget = () => {
    const { budgetText, waitReason } = account() ?? {}
    return creation.failure() ? '' : waitReason || budgetText
  }
  return (
    <footer class="foot small">
      <button type="button" class="plain" onClick={() => openSettings()}>
        <Icon path={icons.settings} />
        {t('settings')}
      </button>
      <p class="quiet">{budget()}</p>
      {notices().map(
        ({ message, renewAccountId }) =>
          renewAccountId && (
            <button type="button" class="plain link" onClick={() => openSettings({ renewAccountId })}>
              {message}
            </button>
          ),
      )}
    </footer>
  )
}
