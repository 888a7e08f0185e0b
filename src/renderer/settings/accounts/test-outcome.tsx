import { For, type JSX, Show, untrack } from 'solid-js'
import type { ConnectionReport } from '../../../shared/views/account.ts'
import type { ProviderView } from '../../../shared/views/provider.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import { visibleText } from '../../ui/visible-text.ts'
import { gap } from '../../ui/words.ts'
import { t } from '../words.ts'
import type { AccountFormState } from './create-account-form.ts'
import { dayOf } from './key-lifetime.ts'
import { wordsOf } from './service-words.ts'

/** The id of the test's failure, for the field that it blames. */
export const testFailureId = 'test-failure'

/** The fields that a test can blame. Their controls have these names. */
const blamedFields = ['key', 'server', 'domain'] as const

/** The number of domains that can be read at a glance. */
const domainsShown = 6

function Report(props: { readonly report: ConnectionReport; readonly provider: ProviderView }): JSX.Element {
  const domains = () => props.report.domains
  const isUseless = () => props.report.blocked || props.report.lacksDomains
  return (
    <div class={`note ${isUseless() ? 'note-problem' : 'note-good'}`}>
      <Icon path={isUseless() ? icons.problem : icons.check} />
      <div class="note-text">
        <p>
          <strong>{t('report.good')}</strong>
          {gap() + t('report.key') + gap()}
          {props.report.blocked && t('report.blocked', props.provider.name)}
          {props.report.lacksDomains && t('report.noDomain', props.provider.name)}
        </p>
        <Show when={props.report.lacksDomains && wordsOf(props.provider.id).withoutDomain}>
          {(advice) => <p>{advice()}</p>}
        </Show>
        <dl class="report">
          <Show when={domains().length > 0}>
            <div>
              <dt>{t('report.domains')}</dt>
              <dd>
                {t(
                  'report.domains.list',
                  domains()
                    .slice(0, domainsShown)
                    .map(({ name }) => visibleText(name)),
                  Math.max(0, domains().length - domainsShown),
                )}
              </dd>
            </div>
          </Show>
          <Show when={props.report.addressCount !== undefined}>
            <div>
              <dt>{t('report.addresses.name')}</dt>
              <dd>{t('report.addresses', props.report.addressCount ?? 0)}</dd>
            </div>
          </Show>
          <Show when={props.report.plan}>
            {(plan) => (
              <div>
                <dt>{t('report.plan')}</dt>
                <dd>{t('report.plan.name', plan())}</dd>
              </div>
            )}
          </Show>
          <Show when={props.report.quota}>
            {(quota) => (
              <div>
                <dt>{t('report.quota')}</dt>
                <dd>
                  {t(
                    quota().shared ? 'report.quota.left.shared' : 'report.quota.left',
                    Math.max(0, quota().limit - quota().used),
                    quota().limit,
                  )}
                </dd>
              </div>
            )}
          </Show>
          <Show when={props.report.keyExpiresAt}>
            {(moment) => (
              <div>
                <dt>{t('report.expires')}</dt>
                <dd>{dayOf(moment())}</dd>
              </div>
            )}
          </Show>
          <Show when={props.report.limits.length > 0}>
            <div>
              <dt>{t('report.limits')}</dt>
              <dd>
                <For each={props.report.limits}>{(limit) => <p>{limit}</p>}</For>
              </dd>
            </div>
          </Show>
        </dl>
      </div>
    </div>
  )
}

/**
 * Whether a failure is read with the field that it blames, because that takes the focus. After a test by its button, and
 * in the blamed field itself, the focus stays.
 */
function isReadWithField({ busy, isAtFault }: AccountFormState): boolean {
  const blamed = blamedFields.find(isAtFault)
  if (busy() !== 'save' || blamed === undefined) return false
  // A blamed key is asked for in any case; another field may have nothing to choose from.
  const isShown = blamed === 'key' || document.querySelector(`dialog [name="${blamed}"]`) !== null
  return isShown && document.activeElement?.getAttribute('name') !== blamed
}

/** The result of the connection test, and other failures. */
export function TestOutcome(props: { readonly form: AccountFormState }): JSX.Element {
  const failure = () => props.form.testFailure() ?? props.form.failure()
  /** Scrolls the result into view, because in a small window it would be below the visible part. */
  const reveal = (element: HTMLElement) =>
    queueMicrotask(() => element.scrollIntoView?.({ block: 'nearest' }))
  return (
    <div class="outcome">
      <div role="status">
        <Show when={props.form.testing()}>
          <p class="waiting">{t('form.testing')}</p>
        </Show>
        <Show when={props.form.report()}>
          {(report) => (
            <div ref={reveal}>
              <Report report={report()} provider={props.form.provider()} />
            </div>
          )}
        </Show>
      </div>
      <Show when={failure()}>
        {(shown) => (
          <div ref={reveal} id={testFailureId}>
            <FailureNote failure={shown()} isRead={untrack(() => isReadWithField(props.form))} />
          </div>
        )}
      </Show>
    </div>
  )
}
