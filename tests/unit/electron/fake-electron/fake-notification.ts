import { EventEmitter } from 'node:events'
import type { Notification, NotificationCloseEventParams, NotificationConstructorOptions } from 'electron'
import { desktop } from './fake-desktop.ts'

export class FakeNotification extends EventEmitter implements Pick<Notification, 'show' | 'close'> {
  static shown: FakeNotification[] = []
  readonly options: NotificationConstructorOptions

  constructor(options: NotificationConstructorOptions = {}) {
    super()
    this.options = options
  }
  static isSupported(): boolean {
    return desktop.notificationsSupported
  }
  /** If notifications are off, the refusal may come before this returns. */
  show(): void {
    if (desktop.notificationsRefused) {
      this.fail('not allowed')
      return
    }
    FakeNotification.shown.push(this)
    this.emit('show', {})
  }
  close(): void {
    FakeNotification.shown = FakeNotification.shown.filter((one) => one !== this)
    this.leave('applicationHidden')
  }
  /** The notification leaves the screen; only a user’s dismissal also removes it from the notification centre. */
  leave(reason: NonNullable<NotificationCloseEventParams['reason']>): void {
    this.emit('close', { reason })
  }
  /** The system refuses to show the notification. */
  fail(error: string): void {
    this.emit('failed', {}, error)
  }
  /** The user clicks the notification. */
  click(): void {
    this.emit('click', {})
  }
  /** The user presses one of its buttons. */
  press(label: string): void {
    const actionIndex = this.options.actions?.findIndex((action) => action.text === label) ?? -1
    this.emit('action', { actionIndex, selectionIndex: -1 }, actionIndex, -1)
  }
}

FakeNotification satisfies Pick<typeof Notification, 'isSupported'>
