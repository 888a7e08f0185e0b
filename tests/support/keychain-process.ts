import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FakeShell } from './fake-shell.ts'
import type { FromApp, Order, Told } from './keychain-app.ts'

/*
 * The whole app with the system’s keychain, in a process of its own, because libsecret binds to the D-Bus session of
 * its process for good. Its arguments are the data folder and the deadline of the keychain; it follows the orders of
 * its parent.
 */
const url = pathToFileURL(resolve('src/main/shell/preview/electron-absent.ts')).href
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' ? { url, shortCircuit: true } : nextResolve(specifier, context),
})
const { startApp } = await import('./start-app.ts')
const { createFakeShell } = await import('./fake-shell.ts')
const { createOsKeychain } = await import('../../src/main/accounts/os-keychain.ts')

const [folder = '', deadlineMs = ''] = process.argv.slice(2)
const desktop = createFakeShell()
let notified = Promise.withResolvers<Told>()
const shell: FakeShell = {
  ...desktop,
  notify(notification) {
    notified.resolve({ title: notification.title, body: notification.body })
    return desktop.notify(notification)
  },
  send(window, name, payload) {
    tell({ event: { window, name, payload } })
    desktop.send(window, name, payload)
  },
}
const { app, ask } = await startApp({
  folder,
  shell,
  keychain: createOsKeychain(),
  keychainDeadlineMs: Number(deadlineMs),
})

function tell(what: FromApp): void {
  process.send?.(what)
}

async function obey(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'ask':
      // The parent’s requests have the types of the contract; the router checks them in any case.
      return ask(order.name, order.input as never)
    case 'press':
      notified = Promise.withResolvers()
      desktop.press('newAddress')
      return notified.promise
    case 'close':
      return app.close()
  }
}

process.on('message', async (order: Order) => {
  tell({ id: order.id, answer: await obey(order) })
  if (order.kind === 'close') process.disconnect()
})
tell({ id: 0, answer: 'started' })
