import type { Plugin } from 'vite'

/**
 * Leaves out of a bundle what `electron-log` would send to a server. The app sends nothing, and that part alone loads the
 * network of Node.
 */
export const withoutRemoteLog: Plugin = {
  name: 'without-remote-log',
  enforce: 'pre',
  load: {
    filter: { id: /\/electron-log\/src\/node\/transports\/remote\.js$/ },
    handler: () => 'module.exports = () => null',
  },
}
