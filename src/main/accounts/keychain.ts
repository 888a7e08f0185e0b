/**
 * A place for secrets, with the few operations that every system's keychain does safely: by known names only, never by
 * search. Each call rejects with the system's own error; `keychain-refusal.ts` translates it.
 */
export interface Keychain {
  get(name: string): Promise<string | undefined>
  set(name: string, secret: string): Promise<void>
  delete(name: string): Promise<boolean>
}
