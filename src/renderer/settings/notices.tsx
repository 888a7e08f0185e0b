import { For, type JSX, Show } from 'solid-js'
import type { Notice } from '../../shared/views/snapshot.ts'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { gap } from '../ui/words.ts'
import type { Settings } from './create-settings.ts'
import { t } from './words.ts'

/** A message, with the buttons of its next step. */
function NoticeNote(props: { readonly settings: Settings; readonly notice: Notice }): JSX.Element {
  const answer = (accountId: string, yes: boolean) =>
    props.settings.run(props.settings.api.answerListQuestion({ accountId, yes }))
  const comesByEmail = (accountId: string) =>
    props.settings.accounts().find(({ id }) => id === accountId)?.issuedKey !== undefined
  return (
    <div class="note note-warning">
      <Icon path={icons.warning} />
      <p class="note-text">
        <strong>{props.notice.message}</strong>
        {gap() + props.notice.hint}
        <Show when={props.notice.listQuestion}>
          {(question) => (
            <span class="note-answers">
              <For each={[false, true]}>
                {(yes) => (
                  <button type="button" onClick={() => void answer(question().accountId, yes)}>
                    {yes ? question().yes : question().no}
                  </button>
                )}
              </For>
            </span>
          )}
        </Show>
      </p>
      <Show when={props.notice.renewAccountId}>
        {(accountId) => (
          <button type="button" onClick={() => props.settings.renewKey(accountId())}>
            {t(comesByEmail(accountId()) ? 'accounts.renewKey' : 'accounts.replaceKey')}
          </button>
        )}
      </Show>
      <Show when={props.notice.update}>
        {(step) => (
          <button
            type="button"
            onClick={() => void props.settings.run(props.settings.api.proceedWithUpdate())}
          >
            {t(`notices.update.${step()}`)}
          </button>
        )}
      </Show>
      <button
        type="button"
        class="plain icon"
        aria-label={t('notices.dismiss')}
        title={t('notices.dismiss')}
        onClick={() => void props.settings.run(props.settings.api.dismissNotice({ id: props.notice.id }))}
      >
        <Icon path={icons.close} />
      </button>
    </div>
  )
}

/** Messages to the user that do not answer their last action. */
export function Notices(props: { readonly settings: Settings }): JSX.Element {
  // Keyed by id, so that only a new notice is drawn and said.
  const ids = () => props.settings.notices().map(({ id }) => id)
  const find = (id: string) => props.settings.notices().find((notice) => notice.id === id)
  return (
    <div class="region" role="status" aria-atomic="false">
      <Show when={ids().length > 0}>
        <section class="notices" aria-label={t('notices.name')}>
          <For each={ids()}>
            {(id) => (
              <Show when={find(id)}>
                {(notice) => <NoticeNote settings={props.settings} notice={notice()} />}
              </Show>
            )}
          </For>
        </section>
      </Show>
    </div>
  )
}
