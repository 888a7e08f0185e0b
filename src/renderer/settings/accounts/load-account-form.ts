import { createSignal } from 'solid-js'

type AccountForm = typeof import('./account-form.tsx').AccountForm

const [loaded, setLoaded] = createSignal<AccountForm>()

/** The account form, which is in a separate file; `undefined` until `loadAccountForm` has fetched it. */
export const accountForm = loaded

/** Fetches the account form. Rejects if its file cannot be read. */
export async function loadAccountForm(): Promise<void> {
  const { AccountForm } = await import('./account-form.tsx')
  setLoaded(() => AccountForm)
}
