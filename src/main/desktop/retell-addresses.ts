import type { AddressEntry } from '../../shared/views/address.ts'

/** Tells anew what windows show of single addresses, once many may have changed. */
export interface AddressRetelling {
  /** A window was told of this one. */
  told(entry: AddressEntry): void
  /** Tells of each that is not as it was told. */
  retell(): void
}

/** A window shows one address in full at most; some more have notifications. */
const mostRemembered = 20

/** @param read the address as it is now, if it is still there. */
export function createAddressRetelling(
  read: (id: number) => AddressEntry | undefined,
  tell: (entry: AddressEntry) => void,
): AddressRetelling {
  /** What was told, the oldest first. */
  const known = new Map<number, string>()

  function told(entry: AddressEntry): void {
    known.delete(entry.id)
    known.set(entry.id, JSON.stringify(entry))
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size > mostRemembered) known.delete(oldest)
  }

  return {
    told,
    retell() {
      for (const [id, was] of [...known]) {
        const entry = read(id)
        if (entry === undefined || JSON.stringify(entry) === was) continue
        told(entry)
        tell(entry)
      }
    },
  }
}
