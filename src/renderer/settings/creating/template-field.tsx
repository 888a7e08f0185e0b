import { For, type JSX } from 'solid-js'
import { TextField } from '../../ui/text-field.tsx'
import type { Naming } from './create-naming.ts'
import { t } from './words.ts'

/** The placeholders of a template, as typed. */
const parts = [
  ['{word}', 'naming.template.word'],
  ['{letters:4}', 'naming.template.letters'],
  ['{digits:2}', 'naming.template.digits'],
  ['{chars:8}', 'naming.template.chars'],
] as const

/** The text field of the template. */
export function TemplateField(props: { readonly naming: Naming }): JSX.Element {
  return (
    <TextField
      label={t('naming.template')}
      problem={props.naming.failure()}
      mono
      maxlength={100}
      value={props.naming.styles().template.template}
      onType={(template) => props.naming.type({ kind: 'template', template })}
    />
  )
}

/** An explanation of the template language. */
export function TemplateHelp(): JSX.Element {
  return (
    <div class="help">
      <p>{t('naming.template.help')}</p>
      <dl>
        <For each={parts}>
          {([typed, words]) => (
            <div class="help-part">
              <dt>
                <code dir="ltr">{typed}</code>
              </dt>
              <dd>{t(words)}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  )
}
