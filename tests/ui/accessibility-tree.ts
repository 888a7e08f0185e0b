import type { Page } from '@playwright/test'

/** The tree of a page as the browser gives it to screen readers, with what leads from one part to another. */
export async function readTree(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  type Node = (typeof nodes)[number]
  const property = (node: Node | undefined, name: string) =>
    node?.properties?.find((each) => each.name === name)?.value
  return {
    /** The part of a role and a name. */
    find: (role: string, name: string): Node | undefined =>
      nodes.find((node) => node.role?.value === role && node.name?.value === name),
    /** A state of a part, such as `selected`. */
    valueOf: (node: Node | undefined, name: string): unknown => property(node, name)?.value,
    /** The part to which another one leads, for example by `activedescendant`. */
    related(node: Node | undefined, name: string): Node | undefined {
      const [first] = property(node, name)?.relatedNodes ?? []
      return nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === first?.backendDOMNodeId)
    },
  }
}
