import { type JSX, Match, Switch } from 'solid-js'
import { BulkDialog } from './bulk-dialog.tsx'
import type { AddressActions, Asked } from './create-address-actions.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { DetailsDialog } from './details-dialog.tsx'
import { DisplayNameDialog } from './display-name-dialog.tsx'
import { ForwardDialog } from './forward-dialog.tsx'
import { LabelDialog } from './label-dialog.tsx'
import { SendFromDialog } from './send-from-dialog.tsx'

/** The dialog that an action of an address asks for; nothing while none does. */
export function AddressDialogs(props: { readonly actions: AddressActions }): JSX.Element {
  const { window } = props.actions
  const deleting = () => {
    const asked = props.actions.asked()
    return asked?.kind === 'delete' ? asked.entries : undefined
  }
  const changing = () => {
    const asked = props.actions.asked()
    return asked?.kind === 'bulk' ? asked : undefined
  }
  /** The address of a dialog about a single one. */
  const entryOf = (kind: Asked['kind']) => {
    const asked = props.actions.asked()
    return asked !== undefined && asked.kind === kind && 'entry' in asked ? asked.entry : undefined
  }
  const close = (done = false): void => props.actions.close(done)
  return (
    <Switch>
      <Match when={deleting()} keyed>
        {(entries) => <DeleteDialog window={window} entries={entries} onDone={window.say} onClose={close} />}
      </Match>
      <Match when={changing()} keyed>
        {({ change, entries }) => (
          <BulkDialog window={window} kind={change} entries={entries} onDone={window.say} onClose={close} />
        )}
      </Match>
      <Match when={entryOf('details')} keyed>
        {(entry) => <DetailsDialog window={window} entry={entry} onClose={close} />}
      </Match>
      <Match when={entryOf('label')} keyed>
        {(entry) => <LabelDialog actions={props.actions} entry={entry} onClose={close} />}
      </Match>
      <Match when={entryOf('send-from')} keyed>
        {(entry) => <SendFromDialog window={window} entry={entry} onClose={close} />}
      </Match>
      <Match when={entryOf('display-name')} keyed>
        {(entry) => <DisplayNameDialog actions={props.actions} entry={entry} onClose={close} />}
      </Match>
      <Match when={entryOf('forward')} keyed>
        {(entry) => <ForwardDialog window={window} entry={entry} onDone={window.say} onClose={close} />}
      </Match>
    </Switch>
  )
}
