import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type RequestName, requests, type WindowName } from '../../../src/shared/contract.ts'

const sourceOf = (window: WindowName) =>
  globSync(`src/renderer/${window}/**/*.{ts,tsx}`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

const sources = { popover: sourceOf('popover'), settings: sourceOf('settings') }

const windowsThatMake = (name: string) =>
  (['popover', 'settings'] as const).filter((window) =>
    new RegExp(`\\b(?:api|aliasmith)\\.${name}\\(`).test(sources[window]),
  )

/** Requests that the popover may make, though none of its screens makes them. */
const readyForPopover: readonly string[] = [
  'changeAddress',
  'copySendFrom',
  'deleteAddresses',
  'listChoices',
  'pinAddress',
  'saveLabel',
  'setDisplayName',
  'setRecipients',
]

test.each(Object.keys(requests) as RequestName[])(
  '%s is open to the windows that use it, and to no other',
  (name) => {
    const makers = new Set(windowsThatMake(name))
    if (readyForPopover.includes(name)) makers.add('popover')
    expect(new Set(requests[name].windows)).toEqual(makers)
  },
)
