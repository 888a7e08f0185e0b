import type { JSX } from 'solid-js'
import type { FailureContext, FailureWords } from '../../shared/words/en/checks.ts'
import { checkWords } from '../../shared/words/en/checks.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { DraftField } from './create-draft.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

const words: Readonly<Record<string, (context: FailureContext) => FailureWords>> = checkWords

/** A row of the form: its label, its control of the same id, and right under it what is wrong, in words. */
export function Field(props: { popover: Popover; name: DraftField; children: JSX.Element }): JSX.Element {
  const { draft, provider } = props.popover
  const name = props.name
  const reason = (): string => {
    const refusal = draft.errors[name]()
    if (!refusal) return ''
    const sentences = words[refusal.reason]?.({ ...refusal, provider: provider()?.name ?? '' }) ?? []
    return visibleText(sentences.join(' '))
  }
  return (
    <div class="field">
      <label for={name}>{t(name)}</label>
      {props.children}
      <p id={`${name}-error`} class="field-error small error" aria-live="polite">
        {reason()}
      </p>
    </div>
  )
}
