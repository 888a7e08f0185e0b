import type { JSX } from 'solid-js'

/** The popover's pictures, as paths on a grid of 16, drawn with a line: all that it needs, as it counts every byte. */
export const icons = {
  again: 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8M13.5 2v3h-3',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  settings: 'M2 5h12M2 11h12M10 3v4M6 9v4',
  search: 'M11 7a4 4 0 1 1-8 0 4 4 0 1 1 8 0M10 10l3.5 3.5',
} as const

/** The name of a picture. */
export type IconName = keyof typeof icons

/** One of the popover's pictures, which only repeats what the text or name beside it says: hidden from assistive technology. */
export function Icon(props: { name: IconName }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={icons[props.name]} />
    </svg>
  )
}
