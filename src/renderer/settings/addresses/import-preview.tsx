import { For, type JSX, Show } from 'solid-js'
import type { ImportPlan } from '../../../shared/views/address-list.ts'
import { locale } from '../../ui/language.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { FileImport } from './create-import.ts'
import { DomainsField } from './import-fields.tsx'
import { t } from './words.ts'

/** With more names, the note would be too long to read at a glance. */
const mostColumns = 8

/** The names that are listed, and the number of others. */
const listOf = <Name,>(names: readonly Name[]): readonly [names: readonly Name[], more: number] => [
  names.slice(0, mostColumns),
  Math.max(0, names.length - mostColumns),
]

function Figures(props: { readonly plan: ImportPlan }): JSX.Element {
  const figures = () =>
    [
      ['import.added', props.plan.added],
      ['import.changed', props.plan.changed],
      ['import.unchanged', props.plan.unchanged],
      ['import.refused', props.plan.refusedCount],
    ] as const
  return (
    <dl class="import-figures">
      <For each={figures()}>
        {([name, count]) => (
          <div>
            <dt>{t(name)}</dt>
            <dd>{count.toLocaleString(locale())}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

/** Parts of the file that are ignored, replaced or changed: columns, dates, logins, labels with lost letters. */
function Notes(props: { readonly plan: ImportPlan }): JSX.Element {
  return (
    <>
      <Show when={props.plan.unused.length > 0}>
        <p class="note note-warning small">
          {t('import.unused', ...listOf(props.plan.unused.map(visibleText)))}
        </p>
      </Show>
      <Show when={props.plan.readAs.length > 0}>
        <p class="quiet small import-note">
          {t(
            'import.readAs',
            ...listOf(
              props.plan.readAs.map(
                ({ column, field }) => [visibleText(column), visibleText(field)] as const,
              ),
            ),
          )}
        </p>
      </Show>
      <Show when={props.plan.undated}>
        <p class="quiet small import-note">{t('import.undated')}</p>
      </Show>
      <Show when={props.plan.skipped !== undefined}>
        <p class="quiet small import-note">{t('import.logins')}</p>
      </Show>
      <Show when={props.plan.skipped}>
        {(count) => <p class="quiet small import-note">{t('import.logins.skipped', count())}</p>}
      </Show>
      <Show when={props.plan.damaged > 0}>
        <p class="note note-warning small">{t('import.damaged', props.plan.damaged)}</p>
      </Show>
    </>
  )
}

/** The labels that would be replaced, and the choice whether to replace newer labels. */
function Labels(props: { readonly file: FileImport; readonly plan: ImportPlan }): JSX.Element {
  return (
    <>
      <Show when={props.plan.replacedCount > 0}>
        <section class="import-labels">
          <h3 class="field-label">{t('import.replaced', props.plan.replacedCount)}</h3>
          <ul
            class="address-outcomes"
            tabindex="0"
            aria-label={t('import.replaced', props.plan.replacedCount)}
          >
            <For each={props.plan.replaced}>
              {({ address, from, to }) => (
                <li class="small">
                  <strong>{visibleText(address)}</strong> {t('import.replaced.label', from, to)}
                </li>
              )}
            </For>
            <More count={props.plan.replacedCount - props.plan.replaced.length} />
          </ul>
        </section>
      </Show>
      <Show when={props.plan.newer > 0}>
        <label class="import-choice">
          <input
            type="checkbox"
            checked={props.file.replaceNewer()}
            disabled={props.file.stage() !== 'idle'}
            onChange={({ currentTarget }) => props.file.chooseLabels(currentTarget.checked)}
          />
          <span>{t('import.newer', props.plan.newer)}</span>
        </label>
      </Show>
    </>
  )
}

function More(props: { readonly count: number }): JSX.Element {
  return (
    <Show when={props.count > 0}>
      <li class="quiet small">{t('import.more', props.count)}</li>
    </Show>
  )
}

/** The changes by the file, and its unreadable parts. */
export function ImportPreview(props: { readonly file: FileImport; readonly plan: ImportPlan }): JSX.Element {
  return (
    <>
      <DomainsField file={props.file} plan={props.plan} />
      <Figures plan={props.plan} />
      <Notes plan={props.plan} />
      <Labels file={props.file} plan={props.plan} />
      <Show when={props.plan.refusedCount > 0}>
        <ul class="address-outcomes" tabindex="0" aria-label={t('import.lines')}>
          <For each={props.plan.refused}>
            {({ line, message }) => (
              <li class="small">
                <strong>{t(`import.line.${props.plan.format}`, line)}</strong> {message}
              </li>
            )}
          </For>
          <More count={props.plan.refusedCount - props.plan.refused.length} />
        </ul>
      </Show>
    </>
  )
}
