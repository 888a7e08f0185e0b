import { For, type JSX, Show } from 'solid-js'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ImportPlan } from '../../../shared/views/address-list.ts'
import { locale } from '../../../shared/words/language.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Field } from '../../ui/field.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import { t } from '../words.ts'
import { type FileImport, nameOfEncoding } from './create-import.ts'
import { encodings } from './text-encoding.ts'

/** With more names, the note would be too long to read at a glance. */
const mostColumns = 8

function listOf(names: readonly string[]): string {
  const first = names.slice(0, mostColumns).join(', ')
  return names.length > mostColumns ? t('import.unused.more', first, names.length - mostColumns) : first
}

/** The encoding of the file, with a choice of others if it is a guess. */
export function EncodingField(props: { readonly file: FileImport }): JSX.Element {
  return (
    <Show when={props.file.encoding()}>
      {(found) => (
        <Show
          when={found().guessed}
          fallback={<p class="quiet small">{t('import.encoding.sure', nameOfEncoding(found().encoding))}</p>}
        >
          <ChoiceField
            label={t('import.encoding')}
            hint={t('import.encoding.guessed')}
            choices={encodings.map((encoding) => [encoding, nameOfEncoding(encoding)])}
            chosen={found().encoding}
            disabled={props.file.stage() === 'apply' || props.file.stage() === 'undo'}
            onChoose={props.file.chooseEncoding}
          />
          <Show when={(props.file.plan()?.sample.length ?? 0) > 0}>
            <ul class="address-outcomes import-sample" aria-label={t('import.sample')}>
              <For each={props.file.plan()?.sample}>
                {(label) => <li class="small">{visibleText(label)}</li>}
              </For>
            </ul>
          </Show>
        </Show>
      )}
    </Show>
  )
}

/** The choice of the account of the addresses, which files of other programs do not name. */
export function OwnerField(props: {
  readonly file: FileImport
  readonly accounts: readonly AccountView[]
}): JSX.Element {
  return (
    <Field label={t('import.owner')} hint={t('import.owner.hint')}>
      {(tie) => (
        <select
          ref={tie}
          disabled={props.file.stage() === 'apply' || props.file.stage() === 'undo'}
          onChange={({ currentTarget }) => props.file.chooseOwner(currentTarget.value)}
        >
          <option value="" disabled selected={props.file.owner() === undefined}>
            {t('import.owner.choose')}
          </option>
          <For each={props.accounts}>
            {({ id, nickname }) => (
              <option value={id} selected={props.file.owner() === id}>
                {visibleText(nickname)}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}

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

/** Parts of the file that are ignored or changed: columns, labels with lost letters. */
function Notes(props: { readonly plan: ImportPlan }): JSX.Element {
  return (
    <>
      <Show when={props.plan.unused.length > 0}>
        <p class="note note-warning small">
          {t('import.unused', listOf(props.plan.unused), props.plan.unused.length)}
        </p>
      </Show>
      <Show when={props.plan.readAs.length > 0}>
        <p class="quiet small import-note">
          {t(
            'import.readAs',
            listOf(props.plan.readAs.map(({ column, field }) => t('import.readAs.column', column, field))),
          )}
        </p>
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
