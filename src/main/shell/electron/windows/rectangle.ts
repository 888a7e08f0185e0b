import type { Point, Rectangle } from 'electron'

/** The x at which a rectangle ends. */
export const right = (rectangle: Rectangle): number => rectangle.x + rectangle.width

/** The y at which a rectangle ends. */
export const bottom = (rectangle: Rectangle): number => rectangle.y + rectangle.height

/** The area that two rectangles share; 0 if they do not meet. */
export function sharedArea(a: Rectangle, b: Rectangle): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x)
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Whether a point is in a rectangle. */
export function contains(rectangle: Rectangle, { x, y }: Point): boolean {
  return x >= rectangle.x && x < right(rectangle) && y >= rectangle.y && y < bottom(rectangle)
}

/** A whole number between two others. If they leave no room, the lower one wins. */
export function within(value: number, from: number, to: number): number {
  return Math.round(Math.max(from, Math.min(value, to)))
}
