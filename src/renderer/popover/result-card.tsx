import { type JSX, untrack } from 'solid-js'
import { type CreatedAddress, wayBack } from '../../shared/views/address.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** Waits, because an element can take the focus only once it is part of the page. */
const focusSoon = (element: HTMLElement): void => queueMicrotask(() => element.focus())

/** The address that was just made. */
export function ResultCard(props: { popover: Popover }): JSX.Element {
  const { creation, providerOf } = props.popover
  const { confirming, setConfirming } = creation
  let section: HTMLElement | undefined
  const card = ({ copied, copyOff, entry }: CreatedAddress): JSX.Element => {
    // The focused control disappears with the former card, or the question with its buttons.
    const hadFocus = section?.contains(document.activeElement)
    let asked = false
    const { destination, id, state } = entry
    const way = wayBack(entry)
    const isFinal = way === 'delete-forever'
    const address = visibleText(entry.address)
    const at = address.indexOf('@')
    const provider = providerOf(entry.provider)
    const gone = state !== 'active'
    const takeBack = () => creation.undo(entry)
    return (
      <section
        class="result"
        classList={{ gone }}
        aria-label={t('newAddress')}
        tabindex="-1"
        ref={(element) => {
          section = element
          if (hadFocus) focusSoon(element)
        }}
      >
        <p class="address">
          <bdi dir="ltr">
            {address.slice(0, at)}
            <wbr />
            {address.slice(at)}
          </bdi>
        </p>
        {provider?.receivesMail ? (
          <p class="small quiet">{!gone && destination && t('forwardsTo', destination)}</p>
        ) : (
          <p class="small no-mail">{t('noMail')}</p>
        )}
        {confirming() && <p class="small">{t('forever', provider?.name ?? '')}</p>}
        <div class="actions">
          <p class="outcome small">
            {gone
              ? t(state)
              : creation.copiedId() === id
                ? t('copied')
                : !copied && !copyOff && t('notCopied')}
          </p>
          {!gone &&
            (confirming() ? (
              <>
                <button type="button" class="danger" onClick={takeBack}>
                  {t('deleteForGood')}
                </button>
                <button
                  type="button"
                  ref={(element) => {
                    asked = true
                    focusSoon(element)
                  }}
                  onClick={() => setConfirming(false)}
                >
                  {t('keep')}
                </button>
              </>
            ) : (
              <>
                {way && (
                  <button
                    type="button"
                    class="plain"
                    ref={(element) => {
                      if (asked) focusSoon(element)
                    }}
                    onClick={() => (isFinal ? setConfirming(true) : takeBack())}
                  >
                    {t(isFinal ? 'delete' : 'undo')}
                  </button>
                )}
                <button type="button" onClick={() => creation.copy(entry)}>
                  {t('copy')}
                </button>
              </>
            ))}
        </div>
      </section>
    )
  }
  const shown = (): JSX.Element => {
    const result = creation.result()
    return result && untrack(() => card(result))
  }
  return <>{shown()}</>
}
