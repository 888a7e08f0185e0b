import type { JSX } from 'solid-js'

/** The app's mark: an anvil whose face is a letter. Drawn as in `resources/icon.svg` and `resources/tray/tray.svg`. */
export function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <g fill="currentColor" stroke-width="1">
        <path d="M11.5 4.5H28.5L20 10.7Z" />
        <path d="M8.5 6.5 20 14.8 31.5 6.5V15.5Q31.5 17.5 29.5 17.5H28C25 17.5 23.5 19 23.5 21C23.5 23 25 24 27.5 24V27.5H12.5V24C15 24 16.5 23 16.5 21C16.5 19 15 18 12.5 17.5C7 16.4 3 14.5 1 10.5H8.5Z" />
      </g>
    </svg>
  )
}
