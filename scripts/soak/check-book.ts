import * as v from 'valibot'
import { must } from '../must.ts'
import type { Stage } from './stage.ts'

const exported = v.object({
  addresses: v.array(v.object({ address: v.string(), state: v.string() })),
})

/** Addresses that only one side has. */
export interface Difference {
  readonly missing: readonly string[]
  readonly invented: readonly string[]
}

/** Compares the book with the services' addresses, whatever went wrong before. */
export async function checkBook({ askSettings, haltman, likedo }: Stage): Promise<Difference> {
  const { text } = must(await askSettings('exportAddresses', { format: 'json' }))
  const { addresses } = v.parse(exported, JSON.parse(text))
  const active = addresses.filter(({ state }) => state === 'active').map(({ address }) => address)
  const book = new Set(active)
  const made = new Set([...haltman.addresses(), ...likedo.addresses()])
  return {
    missing: [...made].filter((address) => !book.has(address)),
    invented: [
      ...active.filter((address) => !made.has(address)),
      // A second entry in the book is an error.
      ...active.filter((address, index) => active.indexOf(address) !== index),
    ],
  }
}
