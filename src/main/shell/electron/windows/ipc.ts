import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import {
  type EventName,
  type Events,
  events,
  type RequestName,
  requests,
  type WindowName,
} from '../../../../shared/contract.ts'
import { eventChannel, requestChannel } from '../../../../shared/ipc-channels.ts'
import type { Sender } from '../../../ipc/sender.ts'
import type { AppWindows } from './window-factory.ts'

/** Answers a request of a window; the router of the app. */
export type Route = (sender: Sender, name: string, input: unknown) => Promise<unknown>

const unknownSender: Sender = { window: undefined, mainFrame: false, origin: 'null' }

/** The sender of an IPC message, from Electron's own knowledge alone. A destroyed frame or window is no sender. */
export function senderOf(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  windows: Pick<AppWindows, 'nameOf'>,
): Sender {
  try {
    const { sender, senderFrame } = event
    return {
      window: windows.nameOf(sender.id),
      mainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
      origin: senderFrame?.origin ?? 'null',
    }
  } catch {
    // Electron throws when a property of a destroyed window or frame is read.
    return unknownSender
  }
}

/** Listens for every request of the contract and passes it with its sender to `route`. */
export function hearRequests(
  ipcMain: Pick<IpcMain, 'handle'>,
  windows: Pick<AppWindows, 'nameOf'>,
  route: Route,
): void {
  for (const name of Object.keys(requests)) {
    // The keys of the table are its names.
    ipcMain.handle(requestChannel(name as RequestName), (event, input: unknown) =>
      route(senderOf(event, windows), name, input),
    )
  }
}

/** Sends an event to a window if it is open and the contract names it for the event. */
export function sendEvent<Name extends EventName>(
  windows: Pick<AppWindows, 'send'>,
  window: WindowName,
  name: Name,
  payload: Events[Name],
): void {
  const hearers: readonly WindowName[] = events[name]
  if (hearers.includes(window)) windows.send(window, eventChannel(name), payload)
}
