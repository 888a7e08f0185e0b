import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import { passFocus } from '../ui/keep-focus.ts'
import { gap } from '../ui/words.ts'
import type { Settings } from './create-settings.ts'
import { t } from './words.ts'

/** Messages to the user that do not answer their last action. */
export function Notices(props: { readonly settings: Settings }): JSX.Element {
  const answer = (accountId: string, yes: boolean) =>
    props.settings.run(props.settings.api.answerListQuestion({ accountId, yes }))
  const comesByEmail = (accountId: string) =>
    props.settings.accounts().find(({ id }) => id === accountId)?.issuedKey !== undefined
  return (
    <Show when={props.settings.notices().length > 0}>
      <section class="notices" aria-label={t('notices.name')}>
        <For each={props.settings.notices()}>
          {(notice) => (
            <div class="note note-warning" ref={passFocus}>
              <Icon path={icons.warning} />
              <p class="note-text">
                <strong>{notice.message}</strong>
                {gap() + notice.hint}
                <Show when={notice.listQuestion}>
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
              <Show when={notice.renewAccountId}>
                {(accountId) => (
                  <button type="button" onClick={() => props.settings.renewKey(accountId())}>
                    {t(comesByEmail(accountId()) ? 'accounts.renewKey' : 'accounts.replaceKey')}
                  </button>
                )}
              </Show>
              <Show when={notice.update}>
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
                onClick={() => void props.settings.run(props.settings.api.dismissNotice({ id: notice.id }))}
              >
                <Icon path={icons.close} />
              </button>
            </div>
          )}
        </For>
      </section>
    </Show>
  )
}
