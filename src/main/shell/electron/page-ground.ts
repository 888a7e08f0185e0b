import { nativeTheme } from 'electron'

/** The colour of the pages' ground, so that a window that opens shows no flash of another one. As in `ui/tokens.css`. */
export function pageGround(): string {
  return nativeTheme.shouldUseDarkColors ? '#1b1c1f' : '#f7f7f8'
}
