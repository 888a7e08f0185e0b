import { createSignal, createUniqueId, For, type JSX, onMount, Show } from 'solid-js'
import type { OfferedValue } from '../../shared/rules/choice.ts'
import { destinationsOf } from '../../shared/rules/destination.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { AskDialog } from '../ui/ask-dialog.tsx'
import { createAsk } from '../ui/create-ask.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { AddressWindow } from './address-window.ts'
import { t } from './words.ts'

/** The words of a recipient, usually its email address. */
const wordsOf = ({ value, words }: OfferedValue) => words ?? value

/** Asks to which recipients the mail of an address goes. Those that its destination names are ticked. */
export function ForwardDialog(props: {
  readonly window: AddressWindow
  readonly entry: AddressEntry
  readonly onDone: (sentence: string) => void
  readonly onClose: () => void
}): JSX.Element {
  const problemId = createUniqueId()
  const { id, accountId, address, destination, provider } = props.entry
  const current = destinationsOf(destination).map((each) => each.toLowerCase())
  const isCurrent = (offer: OfferedValue) =>
    [offer.value, wordsOf(offer)].some((text) => current.includes(text.toLowerCase()))
  const [offers, setOffers] = createSignal<readonly OfferedValue[]>()
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set())
  const [isEmpty, setEmpty] = createSignal(false)
  const asking = createAsk()
  const changing = createAsk()

  function show(found: readonly OfferedValue[]): void {
    setOffers(found)
    setChosen(new Set(found.filter(isCurrent).map(({ value }) => value)))
  }

  /** The destinations that no offer has: choosing ends them. */
  const others = () => {
    const known = (offers() ?? []).flatMap((offer) => [offer.value, wordsOf(offer)])
    return current.filter((each) => known.every((text) => text.toLowerCase() !== each))
  }

  async function ask(): Promise<void> {
    const choice = props.window.provider(provider)?.choices?.find(({ name }) => name === 'recipient')
    const values = choice?.values ?? 'asked'
    if (typeof values !== 'string') return show(values.map((value) => ({ value })))
    await asking.run(
      () => props.window.api.listChoices({ accountId }),
      ({ recipient = [] }) => show(recipient),
    )
  }

  function choose(value: string, isChosen: boolean): void {
    const next = new Set(chosen())
    if (isChosen) next.add(value)
    else next.delete(value)
    setChosen(next)
    setEmpty(false)
    changing.clearFailure()
  }

  function done(changed: AddressEntry): void {
    const to = changed.destination
    props.onDone(to === undefined ? t('forward.done.somewhere', address) : t('forward.done', address, to))
    props.onClose()
  }

  async function forward(): Promise<void> {
    if (offers() === undefined) return ask()
    setEmpty(chosen().size === 0)
    if (isEmpty()) return
    await changing.run(() => props.window.api.setRecipients({ id, recipients: [...chosen()] }), done)
  }

  onMount(() => void ask())
  return (
    <AskDialog
      title={t('forward.title', address)}
      yes={t(offers() === undefined && asking.failure() !== undefined ? 'forward.again' : 'forward.yes')}
      no={t('forward.no')}
      safe
      busy={asking.busy() || changing.busy()}
      failure={asking.failure() ?? changing.failure()}
      onYes={forward}
      onNo={() => props.onClose()}
    >
      <div class="region" role="status">
        <Show when={asking.busy()}>
          <p class="quiet">{t('forward.asking')}</p>
        </Show>
      </div>
      <Show when={offers()}>
        {(found) => (
          <Show when={found().length > 0} fallback={<p>{t('forward.empty')}</p>}>
            <fieldset
              class="address-formats address-recipients"
              aria-describedby={isEmpty() ? problemId : undefined}
            >
              <legend class="field-label">{t('forward.legend')}</legend>
              <For each={found()}>
                {(offer) => (
                  <label>
                    <input
                      type="checkbox"
                      aria-invalid={isEmpty() ? 'true' : undefined}
                      checked={chosen().has(offer.value)}
                      onChange={(event) => choose(offer.value, event.currentTarget.checked)}
                    />
                    <bdi>{visibleText(wordsOf(offer))}</bdi>
                  </label>
                )}
              </For>
            </fieldset>
          </Show>
        )}
      </Show>
      <div aria-live="polite">
        <Show when={isEmpty()}>
          <p class="field-problem" id={problemId}>
            {t('forward.none')}
          </p>
        </Show>
      </div>
      <Show when={offers() !== undefined && others().length > 0}>
        <p class="quiet">{t('forward.others', others())}</p>
      </Show>
    </AskDialog>
  )
}
