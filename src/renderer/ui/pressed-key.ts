/** A letter or a digit by its position, for layouts that print another sign there. */
function nameByPosition(key: string, code: string, isCommand: boolean): string | undefined {
  if (key.length !== 1) return undefined
  if (code.startsWith('Key') && !/[a-z]/i.test(key)) return code.slice(3)
  return isCommand && code.startsWith('Digit') && !/\d/.test(key) ? code.slice(5) : undefined
}

/**
 * The pressed combination, such as `Escape`, `Mod+r` (Ctrl or Command), `Shift+Tab` or `?`; empty while an input method
 * composes. A letter is lower-case Latin, regardless of Caps Lock. On a layout without Latin letters, the key's position
 * names it; so does that of a digit with Ctrl or Command. Shift is not named with a sign that it makes.
 */
export function pressedKey(event: KeyboardEvent): string {
  const { altKey, code, ctrlKey, isComposing, key, metaKey, shiftKey } = event
  if (isComposing) return ''
  const isCommand = ctrlKey || metaKey
  const name = nameByPosition(key, code, isCommand && !shiftKey) ?? key
  const isSign = name.length === 1 && /[!-/:-@[-`{-~]/.test(name)
  const held = [isCommand ? 'Mod+' : '', altKey ? 'Alt+' : '', shiftKey && !isSign ? 'Shift+' : '']
  return held.join('') + (name.length === 1 ? name.toLowerCase() : name)
}
