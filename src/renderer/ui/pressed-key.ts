/**
 * The pressed combination, such as `Escape`, `Mod+r` (Ctrl or Command) or `Shift+Tab`; empty while an input method
 * composes. A letter is lower-case Latin, regardless of Caps Lock; on a layout without Latin letters, the key's
 * position names it.
 */
export function pressedKey(event: KeyboardEvent): string {
  const { altKey, code, ctrlKey, isComposing, key, metaKey, shiftKey } = event
  if (isComposing) return ''
  const isOther = key.length === 1 && !/[a-z]/i.test(key) && code.startsWith('Key')
  const name = isOther ? code.slice(3) : key
  const held = [ctrlKey || metaKey ? 'Mod+' : '', altKey ? 'Alt+' : '', shiftKey ? 'Shift+' : '']
  return held.join('') + (name.length === 1 ? name.toLowerCase() : name)
}
