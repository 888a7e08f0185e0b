import { createSignal, type JSX, Show } from 'solid-js'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { visibleText } from '../../ui/visible-text.ts'
import type { Settings } from '../create-settings.ts'
import { CopyingSection } from './copying-section.tsx'
import { NamingEditor } from './naming-editor.tsx'
import { ReserveField } from './reserve-field.tsx'
import { t } from './words.ts'

/** The default account, and the naming style of each account. */
export function CreatingPage(props: { readonly settings: Settings }): JSX.Element {
  const accounts = () => props.settings.accounts()
  const choices = () => accounts().map(({ id, nickname }) => [id, visibleText(nickname)] as const)
  const [chosen, setChosen] = createSignal<string>()
  /** The account whose style is edited: the default account until another is chosen. */
  const edited = () => accounts().find(({ id }) => id === chosen())?.id ?? props.settings.defaultAccountId()
  const account = (id: string | undefined) => accounts().find((other) => other.id === id)

  async function makeDefault(id: string): Promise<void> {
    // A change of the default must not change the edited account.
    setChosen(edited())
    await props.settings.run(props.settings.api.makeDefault({ id }))
  }

  return (
    <>
      <PageHead title={t('creating.title')} lead={t('creating.lead')} />
      <Show
        when={accounts().length > 0}
        fallback={
          <section class="card empty">
            <p class="quiet">{t('creating.empty')}</p>
            <button type="button" onClick={() => props.settings.goTo('accounts')}>
              {t('creating.goToAccounts')}
            </button>
          </section>
        }
      >
        <section class="card card-padded">
          <ChoiceField
            row
            label={t('creating.default')}
            hint={t('creating.default.hint')}
            choices={choices()}
            chosen={props.settings.defaultAccountId()}
            onChoose={makeDefault}
          />
        </section>
        <section class="card card-padded" aria-label={t('creating.names')}>
          <Show when={accounts().length > 1}>
            <ChoiceField
              row
              label={t('creating.account')}
              hint={t('creating.account.hint')}
              choices={choices()}
              chosen={edited()}
              onChoose={(id) => void setChosen(id)}
            />
          </Show>
          <Show when={edited()} keyed>
            {(id) => (
              <Show when={account(id)}>
                {(shown) => (
                  <>
                    <NamingEditor settings={props.settings} account={shown()} />
                    <Show when={shown().reserve}>
                      {(reserve) => (
                        <ReserveField settings={props.settings} accountId={id} reserve={reserve()} />
                      )}
                    </Show>
                  </>
                )}
              </Show>
            )}
          </Show>
        </section>
      </Show>
      <CopyingSection settings={props.settings} />
    </>
  )
}
