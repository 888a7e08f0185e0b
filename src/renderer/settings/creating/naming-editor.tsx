import { createUniqueId, For, type JSX, Match, Show, Switch } from 'solid-js'
import type { AccountView } from '../../../shared/views/account.ts'
import { Icon } from '../../ui/icon.tsx'
import * as icons from '../../ui/icons.ts'
import type { Settings } from '../create-settings.ts'
import { createNaming, type NamingKind } from './create-naming.ts'
import { RandomFields } from './random-fields.tsx'
import { Sample } from './sample.tsx'
import { TemplateField, TemplateHelp } from './template-field.tsx'
import { WordLanguageField } from './word-language-field.tsx'
import { t } from './words.ts'
import { WordsFields } from './words-fields.tsx'

const kinds: readonly NamingKind[] = ['words', 'random', 'template']

/** The naming style of an account, with a sample name. */
export function NamingEditor(props: {
  readonly settings: Settings
  readonly account: AccountView
}): JSX.Element {
  // Each account gets a new editor, so the props never change.
  const naming = createNaming(props.settings, props.account)
  const group = createUniqueId()
  return (
    <>
      <div class="naming-style">
        <fieldset class="styles">
          <legend>{t('creating.style')}</legend>
          <For each={kinds}>
            {(kind) => (
              <label class="style">
                <input
                  type="radio"
                  name={group}
                  value={kind}
                  aria-describedby={`${group}-${kind}`}
                  checked={naming.kind() === kind}
                  onChange={() => naming.choose(kind)}
                />
                <span class="style-name">{t(`style.${kind}`)}</span>
                <span class="style-text quiet" id={`${group}-${kind}`} aria-hidden="true">
                  {t(`style.${kind}.text`)}
                </span>
              </label>
            )}
          </For>
        </fieldset>
        <p class="saved" role="status">
          <Show when={naming.saved()}>
            <Icon path={icons.check} />
            {t('saved')}
          </Show>
        </p>
      </div>
      <Switch>
        <Match when={naming.kind() === 'random'}>
          <RandomFields naming={naming} />
        </Match>
        <Match when={naming.kind() === 'words'}>
          <WordsFields naming={naming} />
        </Match>
        <Match when={naming.kind() === 'template'}>
          <TemplateField naming={naming} />
        </Match>
      </Switch>
      <Show when={naming.hasWords()}>
        <WordLanguageField settings={props.settings} />
      </Show>
      <Sample naming={naming} account={props.account} />
      <Show when={naming.kind() === 'template'}>
        <TemplateHelp />
      </Show>
    </>
  )
}
