import { For, Index, type JSX, Show } from 'solid-js'
import type { AccountView } from '../../../shared/views/account.ts'
import type { ImportPlan } from '../../../shared/views/address-list.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Field } from '../../ui/field.tsx'
import { locale } from '../../ui/language.ts'
import { SelectFrame } from '../../ui/select-frame.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { FileImport } from './create-import.ts'
import { encodings } from './text-encoding.ts'
import { nameOfEncoding, t } from './words.ts'

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
        <SelectFrame>
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
        </SelectFrame>
      )}
    </Field>
  )
}

/** The choice of the domains in a file of logins. Their elements stay while the file is planned, as does the focus. */
export function DomainsField(props: { readonly file: FileImport; readonly plan: ImportPlan }): JSX.Element {
  return (
    <Show when={props.plan.domains}>
      {(domains) => (
        <fieldset class="import-domains">
          <legend class="field-label">{t('import.domains')}</legend>
          <p class="quiet small">{t('import.domains.hint')}</p>
          <ul>
            <Index each={domains()}>
              {(domain) => (
                <li>
                  <label class="import-choice">
                    <input
                      type="checkbox"
                      checked={domain().chosen}
                      disabled={props.file.stage() === 'apply' || props.file.stage() === 'undo'}
                      onChange={({ currentTarget }) =>
                        props.file.chooseDomain(domain().name, currentTarget.checked)
                      }
                    />
                    <bdi dir="ltr" class="mono">
                      {visibleText(domain().name)}
                    </bdi>
                    <span class="quiet">{domain().count.toLocaleString(locale())}</span>
                  </label>
                </li>
              )}
            </Index>
          </ul>
          <Show when={props.plan.moreDomains}>
            {(count) => <p class="quiet small">{t('import.domains.more', count())}</p>}
          </Show>
        </fieldset>
      )}
    </Show>
  )
}
