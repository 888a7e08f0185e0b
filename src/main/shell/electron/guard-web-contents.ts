import type { App, WebContents } from 'electron'

/**
 * Keeps a page where it was loaded: no navigation by itself in any frame, no redirects, no new windows, no webviews.
 * What the app itself loads with `loadURL` is not concerned.
 */
export function guardWebContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Guards whatever web contents the app will ever have, however they come about. */
export function guardAllWebContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => guardWebContents(contents))
}
