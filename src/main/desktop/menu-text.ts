import { visibleText } from '../../shared/rules/visible-text.ts'

/** As wide as a menu may become before it looks like a page. Characters. */
const longest = 44
/** Less than this of a name in front of the domain tells nothing. */
const shortestName = 8

/** Shows a text in a menu: what hides or reorders characters is made visible, and what is too long is cut at its end. */
export function menuText(text: string): string {
  const characters = [...visibleText(text)]
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`
}

/** The same for an address, of which the domain stays whole where there is room for it. */
export function menuAddress(address: string): string {
  const visible = visibleText(address)
  const at = visible.lastIndexOf('@')
  const domain = [...visible.slice(at)]
  const room = longest - domain.length - 1
  const name = [...visible.slice(0, at)]
  if (at < 0 || name.length <= room + 1 || room < shortestName) return menuText(address)
  return `${name.slice(0, room).join('')}…${domain.join('')}`
}
