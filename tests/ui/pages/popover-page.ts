import type { FrameLocator, Page } from '@playwright/test'
import type {
  AddressActionWords,
  PopoverLaterWords,
  PopoverWords,
} from '../../../src/shared/words/catalogue.ts'
import { addressActionWords } from '../../../src/shared/words/en/address-actions.ts'
import { popoverWords } from '../../../src/shared/words/en/popover.ts'
import { popoverLaterWords } from '../../../src/shared/words/en/popover-later.ts'

/** The phrases by which the parts of the popover are found. */
interface PopoverNames {
  readonly first: PopoverWords
  readonly later: PopoverLaterWords
  readonly actions: AddressActionWords
}

const english: PopoverNames = { first: popoverWords, later: popoverLaterWords, actions: addressActionWords }

/**
 * The popover as its user finds it, in a window of its own or in the frame of the preview's desktop.
 * @param names The phrases of the language that it speaks.
 */
export function popoverPage<Root extends Page | FrameLocator>(page: Root, names = english) {
  const { first, later, actions } = names
  const rows = page.getByRole('listbox', { name: first.addresses })
  const makes = new RegExp(`^${first.make} `)
  const menu = page.getByRole('menu')
  return {
    page,
    tryWithoutAccount: page.getByRole('button', { name: later.practise }),
    addAccount: page.getByRole('button', { name: later.addAccount }),
    account: page.getByRole('combobox', { name: first.account }),
    name: page.getByRole('combobox', { name: first.name }),
    kindOfName: page.getByRole('combobox', { name: first.naming }),
    newSuggestion: page.getByRole('button', { name: first.newSuggestion }),
    domain: page.getByRole('combobox', { name: first.domain }),
    /** The domain where it is typed. */
    typedDomain: page.getByRole('textbox', { name: first.domain }),
    label: page.getByRole('textbox', { name: first.label }),
    rows,
    /** The row that makes an address. */
    create: rows.getByRole('option', { name: makes }),
    /** The rows of addresses. */
    recent: rows.getByRole('option').filter({ hasNotText: makes }),
    /** The row on which Enter acts. */
    marked: rows.getByRole('option', { selected: true }),
    /** The row of the address that was just made. */
    result: rows.locator('.made'),
    undo: page.getByRole('button', { name: first.undo, exact: true }),
    delete: page.getByRole('button', { name: first.delete }),
    deleteForGood: page.getByRole('dialog').getByRole('button', { name: actions['delete.yes'] }),
    actions: page.getByRole('button', { name: first.actions }),
    menu,
    action: (name: string) => menu.getByRole('menuitem', { name }),
    failure: page.getByRole('alert'),
    /** The last announcement to screen readers. */
    said: page.getByRole('status').last(),
    checkAgain: page.getByRole('button', { name: first.checkAgain }),
    renewKey: page.getByRole('button', { name: /^The key of .* expires on/ }),
    settings: page.getByRole('button', { name: first.settings, exact: true }),
  }
}

/** The popover as its user finds it. */
export type PopoverPage = ReturnType<typeof popoverPage<Page>>
