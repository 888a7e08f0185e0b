import type { Page } from '@playwright/test'

/** The popover as its user finds it: by role and accessible name. */
export function popoverPage(page: Page) {
  const result = page.getByRole('region', { name: 'New address' })
  return {
    page,
    tryWithoutAccount: page.getByRole('button', { name: 'Try it without an account' }),
    addAccount: page.getByRole('button', { name: 'Add account' }),
    account: page.getByRole('combobox', { name: 'Account' }),
    name: page.getByRole('textbox', { name: 'Name' }),
    newSuggestion: page.getByRole('button', { name: 'New suggestion' }),
    domain: page.getByRole('combobox', { name: 'Domain' }),
    label: page.getByRole('textbox', { name: 'Label' }),
    create: page.getByRole('button', { name: 'Create and copy' }),
    result,
    undo: result.getByRole('button', { name: 'Undo' }),
    failure: page.getByRole('alert'),
    recent: page.getByRole('list', { name: 'Recent addresses' }),
    search: page.getByRole('textbox', { name: 'Search addresses' }),
    settings: page.getByRole('button', { name: 'Settings' }),
  }
}

/** The popover as its user finds it. */
export type PopoverPage = ReturnType<typeof popoverPage>
