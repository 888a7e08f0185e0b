import type { WindowName } from '../../shared/contract.ts'

/** Who asks, as the shell knows it; nothing of it comes from the message. */
export interface Sender {
  /** The window of the app that the message came from, if it came from one. */
  readonly window: WindowName | undefined
  /** Whether it came from the window's main frame. */
  readonly mainFrame: boolean
  /** The origin of the frame's document, such as `app://aliasmith`. */
  readonly origin: string
}
