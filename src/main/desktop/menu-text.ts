import { visibleText } from '../../shared/rules/visible-text.ts'

/** A longer text would make a menu as wide as a page. Characters. */
const longest = 44
/** A shorter beginning of the name says nothing. Characters. */
const shortestName = 8

/**
 * Prepares a text for a menu: characters that hide or reorder others become visible, and a long text is cut at its end.
 */
export function menuText(text: string): string {
  const characters = [...visibleText(text)]
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}

/** The same for an address, whose domain stays whole where there is room. */
export function menuAddress(address: string): string {
  const visible = visibleText(address)
  const at = visible.lastIndexOf('@')
  const domain = [...visible.slice(at)]
  const room = longest - domain.length - 1
  const name = [...visible.slice(0, at)]
  if (at < 0 || name.length <= room + 1 || room < shortestName) return menuText(address)
  return `${name.slice(0, room).join('')}…${domain.join('')}`
}
