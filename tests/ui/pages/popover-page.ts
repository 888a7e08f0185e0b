import type { FrameLocator, Page } from '@playwright/test'

/** The popover as its user finds it, in a window of its own or in the frame of the preview's desktop. */
export function popoverPage<Root extends Page | FrameLocator>(page: Root) {
  const rows = page.getByRole('listbox', { name: 'Addresses' })
  const menu = page.getByRole('menu')
  return {
    page,
    tryWithoutAccount: page.getByRole('button', { name: 'Try it without an account' }),
    addAccount: page.getByRole('button', { name: 'Add account' }),
    account: page.getByRole('combobox', { name: 'Account' }),
    name: page.getByRole('combobox', { name: 'Name or search' }),
    kindOfName: page.getByRole('combobox', { name: 'Kind of name' }),
    newSuggestion: page.getByRole('button', { name: 'New suggestion' }),
    domain: page.getByRole('combobox', { name: 'Domain' }),
    /** The domain where it is typed. */
    typedDomain: page.getByRole('textbox', { name: 'Domain' }),
    label: page.getByRole('textbox', { name: 'Label' }),
    rows,
    /** The row that makes an address. */
    create: rows.getByRole('option', { name: /^Create / }),
    /** The rows of addresses. */
    recent: rows.getByRole('option').filter({ hasNotText: /^Create / }),
    /** The row on which Enter acts. */
    marked: rows.getByRole('option', { selected: true }),
    /** The row of the address that was just made. */
    result: rows.locator('.made'),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    delete: page.getByRole('button', { name: 'Delete…' }),
    deleteForGood: page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }),
    actions: page.getByRole('button', { name: 'Actions' }),
    menu,
    action: (name: string) => menu.getByRole('menuitem', { name }),
    failure: page.getByRole('alert'),
    /** The last announcement to screen readers. */
    said: page.getByRole('status').last(),
    checkAgain: page.getByRole('button', { name: 'Check again' }),
    renewKey: page.getByRole('button', { name: /^The key of .* expires on/ }),
    settings: page.getByRole('button', { name: 'Settings', exact: true }),
  }
}

/** The popover as its user finds it. */
export type PopoverPage = ReturnType<typeof popoverPage<Page>>
