import type { FrameLocator, Page } from '@playwright/test'

/** The popover as its user finds it, in a window of its own or in the frame of the preview's desktop. */
export function popoverPage<Root extends Page | FrameLocator>(page: Root) {
  const result = page.getByRole('region', { name: 'New address' })
  return {
    page,
    tryWithoutAccount: page.getByRole('button', { name: 'Try it without an account' }),
    addAccount: page.getByRole('button', { name: 'Add account' }),
    account: page.getByRole('combobox', { name: 'Account' }),
    name: page.getByRole('textbox', { name: 'Name' }),
    /** The words in the place of the name, if the service makes it. */
    madeBy: page.getByRole('status', { name: 'Name' }),
    kindOfName: page.getByRole('combobox', { name: 'Kind of name' }),
    newSuggestion: page.getByRole('button', { name: 'New suggestion' }),
    domain: page.getByRole('combobox', { name: 'Domain' }),
    label: page.getByRole('textbox', { name: 'Label' }),
    create: page.getByRole('button', { name: 'Create and copy' }),
    result,
    copyResult: result.getByRole('button', { name: 'Copy' }),
    undo: result.getByRole('button', { name: 'Undo', exact: true }),
    delete: result.getByRole('button', { name: 'Delete…' }),
    deleteForGood: result.getByRole('button', { name: 'Delete for good' }),
    failure: page.getByRole('alert'),
    /** The last announcement to screen readers. */
    said: page.getByRole('status').last(),
    checkAgain: page.getByRole('button', { name: 'Check again' }),
    recent: page.getByRole('list', { name: 'Recent addresses' }),
    search: page.getByRole('textbox', { name: 'Search addresses' }),
    renewKey: page.getByRole('button', { name: /^The key of .* expires on/ }),
    settings: page.getByRole('button', { name: 'Settings', exact: true }),
  }
}

/** The popover as its user finds it. */
export type PopoverPage = ReturnType<typeof popoverPage<Page>>
