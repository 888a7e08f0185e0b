import { createSignal, type JSX } from 'solid-js'
import { Icon } from '../ui/icon.tsx'
import * as icons from '../ui/icons.ts'
import type { Popover } from './create-popover.ts'
import { keptRows } from './kept-rows.ts'
import { t } from './words.ts'

/** The value of the choice to type another domain. No domain contains a blank. */
const other = ' '

/** The part after the @: chosen from the account's domains, or typed if the service does not list all. */
export function DomainField(props: { popover: Popover }): JSX.Element {
  const { account, creation, draft, invalid, provider } = props.popover
  const [typing, setTyping] = createSignal(false)
  const names = () => {
    const listed = account()?.domains.map(({ name }) => name) ?? []
    return draft.domain() && !listed.includes(draft.domain()) ? [draft.domain(), ...listed] : listed
  }
  const options = keptRows(names, (name) => (
    <option value={name} selected={name === draft.domain()}>
      {name}
    </option>
  ))
  const tie = (control: HTMLElement): void => {
    control.id = 'domain'
    control.setAttribute('aria-label', t('domain'))
    control.setAttribute('aria-describedby', 'problem domain-failure')
  }
  const isWrong = () => invalid('domain')
  const isTyped = () => provider()?.domains.freeTyping && (typing() || !names().length)
  const type = (written: string): void => {
    creation.edited()
    draft.typeDomain(written.trim())
  }
  return (
    <div class="domain picker quiet">
      <span aria-hidden="true">@</span>
      {isTyped() ? (
        <input
          ref={(element) => {
            tie(element)
            if (typing()) queueMicrotask(() => element.focus())
          }}
          dir="ltr"
          spellcheck="false"
          aria-invalid={isWrong()}
          placeholder={draft.domain()}
          onInput={(event) => type(event.currentTarget.value)}
          // Domains that arrive meanwhile do not replace a field in use.
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
        />
      ) : (
        <>
          <select
            ref={tie}
            dir="ltr"
            aria-invalid={isWrong()}
            onInput={(event) => {
              const { value } = event.currentTarget
              if (value === other) setTyping(true)
              else type(value)
            }}
          >
            {options()}
            {provider()?.domains.freeTyping && <option value={other}>{t('otherDomain')}</option>}
          </select>
          <Icon path={icons.chevron} />
        </>
      )}
    </div>
  )
}
