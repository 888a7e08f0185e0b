import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type RequestName, requests, type WindowName } from '../../../src/shared/contract.ts'

/** The modules of a window, with those that both windows share. */
const sourceOf = (window: WindowName) =>
  globSync([`src/renderer/${window}/**/*.{ts,tsx}`, 'src/renderer/address/*.{ts,tsx}'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

const sources = { popover: sourceOf('popover'), settings: sourceOf('settings') }

const windowsThatMake = (name: string) =>
  (['popover', 'settings'] as const).filter((window) =>
    new RegExp(`\\b(?:api|aliasmith)\\.${name}\\(`).test(sources[window]),
  )

test.each(Object.keys(requests) as RequestName[])(
  '%s is open to the windows that use it, and to no other',
  (name) => {
    expect(new Set(requests[name].windows)).toEqual(new Set(windowsThatMake(name)))
  },
)
