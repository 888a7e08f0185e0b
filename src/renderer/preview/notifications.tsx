import { For, type JSX, Show } from 'solid-js'
import type { PreviewNotification } from '../../shared/views/preview-desktop.ts'
import type { DesktopConnection } from './connect-desktop.ts'
import { t } from './words.ts'

/** The app's notifications, newest first. A click or a button removes a notification, as on a real desktop. */
export function Notifications(props: { connection: DesktopConnection }): JSX.Element {
  const { desktop, perform } = props.connection
  return (
    <section class="panel">
      <h2>{t('notifications')}</h2>
      <ul aria-label={t('notifications')}>
        <For each={desktop.notifications}>
          {(notification) => <Notification notification={notification} perform={perform} />}
        </For>
      </ul>
      <Show when={desktop.notifications.length === 0}>
        <p class="quiet">{t('noNotifications')}</p>
      </Show>
    </section>
  )
}

function Notification(props: {
  notification: PreviewNotification
  perform: DesktopConnection['perform']
}): JSX.Element {
  const id = () => props.notification.id
  return (
    <li>
      <Show when={props.notification.clickable} fallback={<Words {...props.notification} />}>
        <button
          type="button"
          class="plain words"
          onClick={() => props.perform({ do: 'click-notification', id: id() })}
        >
          <Words {...props.notification} />
        </button>
      </Show>
      <div class="actions">
        <For each={props.notification.actions}>
          {(label, index) => (
            <button
              type="button"
              onClick={() => props.perform({ do: 'click-notification', id: id(), action: index() })}
            >
              {label}
            </button>
          )}
        </For>
        <button
          type="button"
          class="plain"
          aria-label={t('dismissNamed', props.notification.title)}
          onClick={() => props.perform({ do: 'dismiss-notification', id: id() })}
        >
          {t('dismiss')}
        </button>
      </div>
    </li>
  )
}

function Words(props: PreviewNotification): JSX.Element {
  return (
    <span class="words">
      <strong>{props.title}</strong>
      <Show when={props.link} fallback={<span>{props.body}</span>}>
        {(link) => (
          <a href={link()} target="_blank" rel="noreferrer">
            {props.body}
          </a>
        )}
      </Show>
    </span>
  )
}
