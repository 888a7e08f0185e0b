import type { AliasmithApi } from '../../shared/bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload, or by the preview. */
    readonly aliasmith: AliasmithApi
  }
}
