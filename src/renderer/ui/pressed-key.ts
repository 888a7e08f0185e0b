/**
 * The combination that was pressed, as in `Escape`, `Mod+r` (Ctrl or Command) or `Shift+Tab`; empty while an input method
 * composes, whose keys are its own. A letter is its small Latin one whatever Caps Lock says; on a layout without Latin
 * letters it is named by its place.
 */
export function pressedKey(event: KeyboardEvent): string {
  const { altKey, code, ctrlKey, isComposing, key, metaKey, shiftKey } = event
  if (isComposing) return ''
  const isOther = key.length === 1 && !/[a-z]/i.test(key) && code.startsWith('Key')
  const name = isOther ? code.slice(3) : key
  const held = [ctrlKey || metaKey ? 'Mod+' : '', altKey ? 'Alt+' : '', shiftKey ? 'Shift+' : '']
  return held.join('') + (name.length === 1 ? name.toLowerCase() : name)
}
