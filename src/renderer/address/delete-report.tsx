import { For, type JSX } from 'solid-js'
import type { DeleteReport, Undeleted } from '../../shared/views/address-list.ts'
import { Dialog } from '../ui/dialog.tsx'
import { visibleText } from '../ui/visible-text.ts'
import { sentences } from '../ui/words.ts'
import { groupUndeleted } from './group-undeleted.ts'
import { t } from './words.ts'

/** A list of addresses, which scrolls if it is long. */
export function AddressNames(props: {
  readonly addresses: readonly string[]
  readonly label: string
}): JSX.Element {
  return (
    <ul class="address-names" tabindex="0" aria-label={props.label}>
      <For each={props.addresses}>
        {(address) => (
          <li>
            <bdi dir="ltr">{visibleText(address)}</bdi>
          </li>
        )}
      </For>
    </ul>
  )
}

/** Addresses grouped by reason, each reason shown once. */
export function Groups(props: {
  readonly parts: readonly Undeleted[]
  readonly title: (count: number) => string
}): JSX.Element {
  return (
    <For each={groupUndeleted(props.parts)}>
      {({ failure, addresses }) => (
        <section class="address-outcome">
          <h3>{props.title(addresses.length)}</h3>
          <p class="quiet">{sentences(failure.message, failure.hint)}</p>
          <AddressNames addresses={addresses} label={props.title(addresses.length)} />
        </section>
      )}
    </For>
  )
}

/** The result: the number of deleted addresses, the reasons of kept ones, and addresses of unknown outcome. */
export function DeleteReportDialog(props: {
  readonly report: DeleteReport
  readonly onClose: () => void
}): JSX.Element {
  const title = () => {
    const { deleted, unknown } = props.report
    if (deleted.length > 0) return t('delete.report', deleted.length)
    return unknown.length > 0 ? t('delete.report.unknown') : t('delete.report.nothing')
  }
  return (
    <Dialog title={title()} class="dialog-ask" onDismiss={() => props.onClose()}>
      <div class="dialog-body">
        <Groups parts={props.report.unsaved} title={(count) => t('delete.unsaved', count)} />
        <Groups parts={props.report.unknown} title={(count) => t('delete.unknown', count)} />
        <Groups parts={props.report.kept} title={(count) => t('delete.kept', count)} />
      </div>
      <footer class="dialog-foot">
        <button type="button" autofocus onClick={() => props.onClose()}>
          {t('delete.close')}
        </button>
      </footer>
    </Dialog>
  )
}
