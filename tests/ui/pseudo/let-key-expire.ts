import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Gives the first account of a data folder a key that came by email and expires in three days. */
export async function letKeyExpire(folder: string): Promise<void> {
  const path = join(folder, 'accounts.json')
  const file = JSON.parse(await readFile(path, 'utf8'))
  const expiresAt = Date.now() + 3 * 86_400_000
  file.accounts[0].issuedKey = { email: 'me@inbox.example', days: 90, renews: false, expiresAt }
  await writeFile(path, JSON.stringify(file))
}
