import type { Page } from '@playwright/test'

/**
 * What is drawn wrong on the page now: text that is cut off, leaves its box or the window, is broken within a word, or
 * overlaps other text or controls, and keys in the wrong order. Text that ends in an ellipsis on purpose is whole once its
 * row is marked or focused, or in its title.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly left: number
      readonly top: number
      readonly right: number
      readonly bottom: number
    }
    /** A line of text, or a control, with the part of it that is in view. */
    interface Piece extends Box {
      readonly element: Element
      readonly name: string
      readonly kind: 'text' | 'control' | 'icon'
    }
    const faults: string[] = []
    const pieces: Piece[] = []
    const topLayer = 'dialog:modal, [popover]:popover-open'
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
    const root = modal ?? document.body
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden, [aria-hidden="true"] svg') === null
    const nameOf = (element: Element, text: string) =>
      `${element.closest('[class]')?.className.toString().trim() || element.tagName}: ${text.trim().slice(0, 60)}`

    const isControl = (element: Element) =>
      element.matches('button, summary, label, [role="option"], [role="row"], .badge, .note')

    /** Says what cuts a line of text, and returns the part in view; nothing if it is out of view. */
    function inView(element: Element, line: Box, name: string, slack = 1): Box | undefined {
      let { left, top, right, bottom } = line
      let isShortened = false
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (style.display === 'inline' || style.display === 'contents') continue
        const edge = box.getBoundingClientRect()
        const clips = style.overflowX !== 'visible'
        if (left < edge.left - slack || right > edge.right + slack) {
          const isWhole = box.closest('[title], [role="option"], [role="row"]') !== null
          if (style.textOverflow === 'ellipsis' && clips && isWhole) isShortened = true
          else if (!isShortened) {
            faults.push(`${name} – leaves its box ${nameOf(box, '')}`)
            isShortened = true
          }
        }
        if (style.overflowY === 'hidden' || style.overflowY === 'clip' || isControl(box)) {
          const isOut = top < edge.top - 2 || bottom > edge.bottom + 2
          if (isOut && bottom > edge.top && top < edge.bottom)
            faults.push(`${name} – is cut at ${nameOf(box, '')}`)
        }
        if (clips) {
          left = Math.max(left, edge.left)
          right = Math.min(right, edge.right)
        }
        if (style.overflowY !== 'visible') {
          top = Math.max(top, edge.top)
          bottom = Math.min(bottom, edge.bottom)
        }
        if (left >= right || top >= bottom) return undefined
        if (box.matches(topLayer)) break
      }
      return { left, top, right, bottom }
    }

    function readText(node: Text, element: Element) {
      const name = nameOf(element, node.data)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue
        const shown = inView(element, line, name)
        // The box of a font is higher than its letters.
        const margin = line.height / 5
        if (shown !== undefined && shown.bottom - shown.top > 2 * margin)
          pieces.push({
            ...shown,
            top: shown.top + margin,
            bottom: shown.bottom - margin,
            element,
            name,
            kind: 'text',
          })
      }
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        if (/^[A-Za-z]+$/.test(word)) continue
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) faults.push(`${name} – is broken within “${word}”`)
      }
    }

    const pen = document.createElement('canvas').getContext('2d')
    /** A phrase in a control must fit it: a choice, or what stands in an empty field. */
    function readControl(element: HTMLElement, text: string) {
      const style = getComputedStyle(element)
      if (pen === null || !text.startsWith('[')) return
      // With figures of one width, there is no short form of the whole font.
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const room =
        element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      const width = pen.measureText(text).width
      if (width > room + 1)
        faults.push(`${nameOf(element, text)} – is ${Math.ceil(width - room)} px too wide`)
    }

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const parent = node.parentElement
      if (!(node instanceof Text) || parent === null || node.data.trim() === '') continue
      if (isShown(parent) && !parent.closest('select, script, style, svg, pre')) readText(node, parent)
    }
    for (const element of root.querySelectorAll<HTMLElement>('button, input, select, summary, svg')) {
      if (!isShown(element)) continue
      const name = nameOf(element, element.getAttribute('aria-label') ?? element.id)
      const isIcon = element.matches('svg')
      // The words of a control without a frame, not its box, are in line with other text.
      const shown = inView(
        element,
        element.getBoundingClientRect(),
        name,
        element.matches('.plain, .link') ? 9 : 1,
      )
      if (shown !== undefined) pieces.push({ ...shown, element, name, kind: isIcon ? 'icon' : 'control' })
      if (element instanceof HTMLSelectElement) readControl(element, element.selectedOptions[0]?.text ?? '')
      if (element instanceof HTMLInputElement && element.value === '')
        readControl(element, element.placeholder)
    }

    const layerOf = (element: Element) => element.closest(topLayer)
    const stuckTo = (element: Element) => {
      for (let box: Element | null = element; box !== null; box = box.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(box).position)) return box
      return null
    }
    const placed = pieces.map((piece) => ({
      ...piece,
      layer: layerOf(piece.element),
      stuck: stuckTo(piece.element),
    }))
    for (const [place, one] of placed.entries())
      for (const other of placed.slice(place + 1)) {
        // A control holds its own text and icon; an icon may stand in a field.
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        if (one.kind !== 'text' && other.kind !== 'text' && (one.kind === 'icon' || other.kind === 'icon'))
          continue
        if (one.layer !== other.layer || one.stuck !== other.stuck) continue
        const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (width > 1 && height > 1) faults.push(`${one.name} – overlaps ${other.name}`)
      }

    for (const keys of root.querySelectorAll('.keys, .actions-keys')) {
      const [first, second] = [...keys.children].map((key) => key.getBoundingClientRect())
      if (first && second && first.top === second.top && first.left > second.left)
        faults.push(`${keys.textContent} – its keys read from right to left`)
    }

    const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (excess > 0) faults.push(`the page is ${excess} px wider than its window`)
    return [...new Set(faults)]
  })
}
