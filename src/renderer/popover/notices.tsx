import type { JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import type { Popover } from './create-popover.ts'
import { keptRows } from './kept-rows.ts'
import { t } from './words.ts'

/** Messages that do not answer the last action. One about a key that is about to expire leads to its form. */
export function Notices(props: { popover: Popover }): JSX.Element {
  const { dismissNotice, notices, openSettings } = props.popover
  const drawn = keptRows(notices, ({ hint, id, message, renewAccountId }) => (
    <div class="notice small">
      <p>
        {renewAccountId ? (
          <button type="button" class="plain link" onClick={() => openSettings({ renewAccountId })}>
            {message}
          </button>
        ) : (
          <>
            <b>{message}</b> {hint}
          </>
        )}
      </p>
      {!renewAccountId && (
        <button type="button" class="plain icon" aria-label={t('dismiss')} onClick={() => dismissNotice(id)}>
          <Icon path={icons.close} />
        </button>
      )}
    </div>
  ))
  // Only a new notice is said, not those beside it.
  return (
    <div role="status" aria-atomic="false">
      {drawn()}
    </div>
  )
}
