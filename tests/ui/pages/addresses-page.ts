import type { SettingsPage } from './settings-page.ts'

/** The page of all addresses as its user finds it: by role and accessible name. */
export function addressesPage({ page, navigation }: SettingsPage) {
  const dialog = page.getByRole('dialog')
  const list = page.getByRole('grid', { name: 'All addresses' })
  return {
    page,
    list,
    search: page.getByRole('searchbox', { name: 'Search addresses' }),
    account: page.getByRole('combobox', { name: 'Account' }),
    state: page.getByRole('combobox', { name: 'State' }),
    refresh: page.getByRole('button', { name: 'Refresh' }),
    exportButton: page.getByRole('button', { name: 'Export…' }),
    importButton: page.getByRole('button', { name: 'Import…' }),
    clearSelection: page.getByRole('button', { name: 'Clear selection' }),
    selectAll: page.getByRole('button', { name: 'Select all' }),
    delete: page.getByRole('button', { name: 'Delete…' }),
    dialog,
    failure: page.getByRole('alert'),
    /** The result of the last action. */
    said: page.locator('.address-status'),
    /** The number of addresses that match, or are selected. */
    count: page.locator('.address-toolbar [aria-live]'),
    row: (address: string) => list.getByRole('row').filter({ hasText: address }),
    /** The drawn rows, without the head. */
    rows: list.getByRole('row').filter({ has: page.getByRole('checkbox') }),
    /** The cell of the address itself, which has the focus at first. */
    cell: (address: string) =>
      list.getByRole('row').filter({ hasText: address }).getByRole('gridcell').nth(1),
    /** The head of a column that sorts the list. */
    order: (column: string) => list.getByRole('columnheader').getByRole('button', { name: column }),
    sort: page.getByRole('combobox', { name: 'Order' }),
    details: page.getByRole('complementary', { name: 'Details' }),
    /** A button for the selected addresses. */
    bulk: (name: string) => page.getByRole('button', { name, exact: true }),
    select: (address: string) => list.getByRole('checkbox', { name: `Select ${address}`, exact: true }),
    copy: (address: string) => list.getByRole('button', { name: `Copy ${address}`, exact: true }),
    actions: (address: string) => list.getByRole('button', { name: `Actions for ${address}`, exact: true }),
    /** An action in the open menu. */
    action: (name: string) => page.getByRole('menuitem', { name, exact: true }),
    /** The names of the actions in the open menu, without their keys. */
    offered: page.getByRole('menuitem').locator('span:first-child:not(.actions-keys *)'),
    labelOf: (address: string) => list.getByRole('button', { name: new RegExp(`[Ll]abel .*${address}$`) }),
    labelBox: (address: string) => list.getByRole('textbox', { name: `Label of ${address}` }),
    async open() {
      await navigation.getByRole('button', { name: 'Addresses', exact: true }).click()
      await page.getByRole('heading', { name: 'Addresses', exact: true }).waitFor()
    },
    /** Saves the list and returns the path of the file. */
    async save(format: 'CSV' | 'JSON') {
      await this.exportButton.click()
      await dialog.getByRole('radio', { name: format }).check()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Export' }).click(),
      ])
      return { name: download.suggestedFilename(), path: await download.path() }
    },
    /** Chooses a file to import. */
    async choose(file: string | { name: string; mimeType: string; buffer: Buffer }) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), this.importButton.click()])
      await chooser.setFiles(file)
    },
  }
}

/** The page of all addresses as its user finds it. */
export type AddressesPage = ReturnType<typeof addressesPage>
