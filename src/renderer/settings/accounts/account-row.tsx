import { For, type JSX, Show } from 'solid-js'
import { typedChoices } from '../../../shared/rules/typed-choice.ts'
import type { AccountView } from '../../../shared/views/account.ts'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import { HandlesSection } from '../handles/handles-section.tsx'
import { t } from '../words.ts'
import { AccountMark } from './account-mark.tsx'
import { isKeyEnding, keyLifetime } from './key-lifetime.ts'

/** An account: its facts, its state and its actions. */
export function AccountRow(props: {
  readonly settings: Settings
  readonly account: AccountView
  readonly onMakeDefault: () => void
  readonly onRemove: () => void
}): JSX.Element {
  let actions: HTMLDivElement | undefined
  const provider = () => props.settings.provider(props.account.provider)
  const providerName = () => provider()?.name ?? props.account.provider
  const isDefault = () => props.settings.defaultAccountId() === props.account.id
  const keyIsBad = () => props.account.keyPlace === 'missing' || props.account.state === 'key-rejected'

  /** The facts about the account, the most important first. A nickname equal to the service's name replaces that name. */
  function facts(): readonly string[] {
    const { nickname, defaultDomain, keyPlace, keyLife, options = {} } = props.account
    const { budgetText, quotaText, servicePlan } = props.account
    return [
      nickname === providerName() ? undefined : providerName(),
      defaultDomain,
      ...typedChoices(provider()?.choices).map((name) => options[name]),
      keyPlace === 'session' ? t('key.session') : undefined,
      keyLife && keyLifetime(keyLife, Date.now()),
      provider()?.receivesMail === false ? t('accounts.noMail') : undefined,
      servicePlan && t('accounts.servicePlan', visibleText(servicePlan)),
      quotaText,
      budgetText,
    ].filter((fact) => fact !== undefined)
  }

  function makeDefault(): void {
    // The button disappears, so the focus moves to another control of the row.
    actions?.querySelector<HTMLElement>('.account-edit')?.focus()
    props.onMakeDefault()
  }

  const keyIsEnding = () =>
    props.account.keyLife !== undefined && isKeyEnding(props.account.keyLife, Date.now())

  const replaceKey = () => props.settings.replaceKey(props.account.id)

  /** Its accessible name contains the account, for screen readers outside the row. */
  function Action(action: {
    readonly what: 'edit' | 'makeDefault' | 'remove' | 'replaceKey' | 'enterKey' | 'renewKey'
    readonly class: string
    readonly onClick: () => void
  }): JSX.Element {
    return (
      <button
        type="button"
        class={action.class}
        aria-label={t(`accounts.${action.what}.of`, props.account.nickname)}
        onClick={() => action.onClick()}
      >
        {t(`accounts.${action.what}`)}
      </button>
    )
  }

  return (
    <li class="account">
      <AccountMark provider={provider()} />
      <div class="account-head">
        <div class="account-text">
          <p class="account-title">
            <span class="account-name">{visibleText(props.account.nickname)}</span>
            <Show when={isDefault()}>
              <span class="badge">{t('accounts.default')}</span>
            </Show>
          </p>
          <p class="account-state">
            <Show
              when={props.account.keyPlace !== 'not-needed'}
              fallback={
                <span class="state" data-state="untested">
                  {t('key.not-needed')}
                </span>
              }
            >
              <span class="state" data-state={props.account.state}>
                {t(`state.${props.account.state}`)}
              </span>
            </Show>
            <Show when={props.account.keyPlace === 'missing'}>
              <span class="state" data-state="key-rejected">
                {t('key.missing')}
              </span>
            </Show>
            <Show when={keyIsBad()}>
              <Action
                what={props.account.keyPlace === 'missing' ? 'enterKey' : 'replaceKey'}
                class="link"
                onClick={replaceKey}
              />
            </Show>
            <Show when={keyIsEnding() && !keyIsBad()}>
              <Action
                what={props.account.issuedKey === undefined ? 'replaceKey' : 'renewKey'}
                class="link"
                onClick={replaceKey}
              />
            </Show>
          </p>
        </div>
        <div class="account-actions" ref={actions}>
          <Show when={!isDefault()}>
            <Action what="makeDefault" class="plain" onClick={makeDefault} />
          </Show>
          <Action
            what="edit"
            class="plain account-edit"
            onClick={() => props.settings.openForm({ kind: 'edit', account: props.account, askKey: false })}
          />
          <Action what="remove" class="plain" onClick={() => props.onRemove()} />
        </div>
      </div>
      <p class="account-facts">
        <For each={facts()}>{(fact) => <span>{fact}</span>}</For>
      </p>
      <Show when={provider()?.handles && provider()}>
        {(known) => <HandlesSection settings={props.settings} account={props.account} provider={known()} />}
      </Show>
    </li>
  )
}
