import { registerHooks } from 'node:module'

/*
 * Loaded with `--import` where there is no Electron: whatever is asked of it gives something that can be called and
 * asked again, and it never becomes ready.
 */
const source = `
  const inert = new Proxy(function () {}, {
    get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : inert),
    apply: () => inert,
    construct: () => inert,
  })
  const notReady = { whenReady: () => new Promise(() => {}), isPackaged: true }
  export const app = new Proxy(notReady, { get: (known, name) => known[name] ?? inert })
  export {
    inert as BrowserWindow, inert as Menu, inert as Notification, inert as Tray, inert as clipboard,
    inert as dialog, inert as globalShortcut, inert as ipcMain, inert as nativeImage, inert as nativeTheme,
    inert as net, inert as powerMonitor, inert as protocol, inert as screen, inert as session, inert as shell,
  }
  export default inert
`
const url = `data:text/javascript,${encodeURIComponent(source)}`

registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' ? { url, shortCircuit: true } : nextResolve(specifier, context),
})
