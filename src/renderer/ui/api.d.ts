import type { AliasmithApi } from '../../shared/bridge.ts'

declare global {
  interface Window {
    /** Set by the preload script, or by the preview. */
    readonly aliasmith: AliasmithApi
  }
}
