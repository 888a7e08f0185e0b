import type { JSX } from 'solid-js'
import { createSignal, untrack } from 'solid-js'
import type { CreatedAddress } from '../../shared/address.ts'
import { visibleText } from '../ui/visible-text.ts'
import type { Popover } from './create-popover.ts'
import { t } from './words.ts'

/** From this length on an address is written smaller, so that it stays on few lines. */
const longAddress = 27

/** The address that was just made. */
export function ResultCard(props: { popover: Popover }): JSX.Element {
  const { creation, providerOf } = props.popover
  const card = ({ copied, copyOff, entry }: CreatedAddress): JSX.Element => {
    const { destination, id, state, undo } = entry
    const address = visibleText(entry.address)
    const at = address.indexOf('@')
    const provider = providerOf(entry.provider)
    const gone = state !== 'active'
    const long = address.length >= longAddress
    const [confirming, setConfirming] = createSignal(false)
    const takeBack = () => creation.undo(entry)
    return (
      <section class="result" classList={{ gone }} aria-label={t('newAddress')}>
        <p class="address" classList={{ long }}>
          <bdi dir="ltr">
            {address.slice(0, at)}
            <wbr />
            {address.slice(at)}
          </bdi>
        </p>
        {provider?.receivesMail ? (
          <p class="small quiet">{destination && `${t('forwardsTo')} ${visibleText(destination)}`}</p>
        ) : (
          <p class="small no-mail">{t('noMail')}</p>
        )}
        {confirming() && <p class="small">{t('forever', provider?.name ?? '')}</p>}
        <div class="actions">
          <p class="outcome small">
            {gone
              ? t(state === 'off' ? 'off' : 'undone')
              : creation.copiedId() === id
                ? t('copied')
                : !copied && !copyOff && t('notCopied')}
          </p>
          {!gone &&
            (confirming() ? (
              <>
                <button type="button" class="danger" onClick={takeBack}>
                  {t('undoForGood')}
                </button>
                <button
                  type="button"
                  ref={(element) => queueMicrotask(() => element.focus())}
                  onClick={() => setConfirming(false)}
                >
                  {t('keep')}
                </button>
              </>
            ) : (
              <>
                {undo !== 'no' && (
                  <button
                    type="button"
                    class="plain"
                    onClick={() => (undo === 'forever' ? setConfirming(true) : takeBack())}
                  >
                    {t('undo')}
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
