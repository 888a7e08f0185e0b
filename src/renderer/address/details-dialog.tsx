import type { JSX } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import { Dialog } from '../ui/dialog.tsx'
import { visibleText } from '../ui/visible-text.ts'
import { AddressDetails } from './address-details.tsx'
import type { AddressWindow } from './address-window.ts'
import { t } from './words.ts'

/** What is known of an address, where there is no room beside the list. */
export function DetailsDialog(props: {
  readonly window: AddressWindow
  readonly entry: AddressEntry
  readonly onClose: () => void
}): JSX.Element {
  const service = () => props.window.provider(props.entry.provider)?.name ?? props.entry.provider
  return (
    <Dialog title={visibleText(props.entry.address)} class="dialog-ask" onDismiss={props.onClose}>
      <div class="dialog-body">
        <AddressDetails entry={props.entry} service={service()} />
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose()}>
          {t('delete.close')}
        </button>
      </footer>
    </Dialog>
  )
}
