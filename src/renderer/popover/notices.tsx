import { type Accessor, createSignal, type JSX } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Notice } from '../../shared/views/snapshot.ts'
import type { PopoverLaterWords } from '../../shared/words/catalogue.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { keptRows } from './kept-rows.ts'

/** Messages that do not answer the last action. One about a key that is about to expire leads to its form. */
export function Notices(props: {
  readonly words: PopoverLaterWords
  readonly api: AliasmithApi
  readonly first: readonly Notice[]
}): JSX.Element {
  const { api } = props
  const [notices, setNotices] = createSignal(props.first)
  api.on.noticesChanged(setNotices)
  const drawn: Accessor<JSX.Element> = keptRows(notices, ({ hint, id, message, renewAccountId }) => (
    <div class="notice small">
      <p>
        {renewAccountId ? (
          <button
            type="button"
            class="plain link"
            onClick={() => void api.openSettings({ page: 'accounts', renewAccountId })}
          >
            {message}
          </button>
        ) : (
          <>
            <b>{message}</b> {hint}
          </>
        )}
      </p>
      {!renewAccountId && (
        <button
          type="button"
          class="plain icon"
          aria-label={props.words.dismiss}
          onClick={() => void api.dismissNotice({ id })}
        >
          <Icon path={icons.close} />
        </button>
      )}
    </div>
  ))
  return <>{drawn()}</>
}
