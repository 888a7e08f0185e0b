import type { WindowName } from '../../shared/contract.ts'

/** The sender of a message, as the shell knows it; nothing here comes from the message. */
export interface Sender {
  /** The app's window that sent the message, if a window did. */
  readonly window: WindowName | undefined
  /** Whether it came from the window's main frame. */
  readonly mainFrame: boolean
  /** The origin of the frame's document, such as `app://aliasmith`. */
  readonly origin: string
}
