import { contextBridge, ipcRenderer } from 'electron'
import { createBridge } from '../shared/bridge.ts'
import { eventChannel, requestChannel } from '../shared/ipc-channels.ts'

contextBridge.exposeInMainWorld(
  'aliasmith',
  createBridge({
    ask: (name, input) => ipcRenderer.invoke(requestChannel(name), input),
    listen(name, listener) {
      const channel = eventChannel(name)
      // The event object carries ports and the sender, so it stays on this side.
      const hear = (_event: unknown, payload: unknown) => listener(payload)
      ipcRenderer.on(channel, hear)
      return () => {
        ipcRenderer.off(channel, hear)
      }
    },
  }),
)
