import { randomInt } from 'node:crypto'

/** Random masks, or masks at the user's subdomain. */
export type MaskKind = 'random' | 'custom'

/** A mask as the server keeps it. */
export interface StoredMask {
  readonly kind: MaskKind
  readonly id: number
  /** The local part. */
  readonly address: string
  readonly full: string
  readonly enabled: boolean
  readonly description: string
  readonly generatedFor: string
  readonly usedOn: string | null
  readonly blocksPromotions: boolean
  /** Milliseconds since the epoch. */
  readonly created: number
}

/** The characters of random names. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A random local part: nine letters and digits. */
export const randomName = (): string => Array.from({ length: 9 }, () => letters[randomInt(36)]).join('')

/** The words that names must not equal, if short, or contain. */
const shortWords = ['bad']
const longWords = ['badword']

/** Whether a name at a subdomain has an allowed form and no word of the list. */
export function isAllowedName(name: string): boolean {
  const hasForm = /^(?![-.])[a-z0-9.-]{1,63}(?<![-.])$/.test(name)
  const hasWord = name.length <= 4 ? shortWords.includes(name) : longWords.some((word) => name.includes(word))
  return hasForm && !hasWord
}

const written = (at: number) => new Date(at).toISOString().replace('Z', '123Z')

/** A mask in an answer; edits leave out its type. */
export function viewMask(mask: StoredMask, withType = true): object {
  return {
    ...(withType ? { mask_type: mask.kind } : {}),
    enabled: mask.enabled,
    description: mask.description,
    ...(mask.kind === 'random' ? { generated_for: mask.generatedFor } : {}),
    block_list_emails: mask.blocksPromotions,
    used_on: mask.usedOn,
    id: mask.id,
    address: mask.address,
    domain: 2,
    full_address: mask.full,
    created_at: written(mask.created),
    last_modified_at: written(mask.created),
    last_used_at: null,
    num_forwarded: 0,
    num_blocked: 0,
    num_level_one_trackers_blocked: 0,
    num_replied: 0,
    num_spam: 0,
  }
}

/** The masks of an account. Each kind counts its own ids, and a deleted address is remembered for ever. */
export function createMaskStore() {
  const masks: StoredMask[] = []
  const burnt = new Set<string>()
  const next = { random: 1, custom: 1 }
  const indexOf = (kind: MaskKind, id: number) => masks.findIndex((one) => one.kind === kind && one.id === id)
  return {
    all: (): readonly StoredMask[] => masks,
    /** The masks of a kind: random ones newest first, others in no order that means anything. */
    list: (kind: MaskKind): readonly StoredMask[] => {
      const ofKind = masks.filter((mask) => mask.kind === kind)
      return kind === 'random' ? ofKind.toReversed() : ofKind
    },
    find: (kind: MaskKind, id: number): StoredMask | undefined => masks[indexOf(kind, id)],
    isBurnt: (full: string) => burnt.has(full),
    add(mask: Omit<StoredMask, 'id'>): StoredMask {
      const added = { ...mask, id: next[mask.kind]++ }
      masks.push(added)
      return added
    },
    change(mask: StoredMask, change: Partial<StoredMask>): StoredMask {
      const changed = { ...mask, ...change }
      masks[indexOf(mask.kind, mask.id)] = changed
      return changed
    },
    delete(mask: StoredMask): void {
      masks.splice(indexOf(mask.kind, mask.id), 1)
      burnt.add(mask.full)
    },
  }
}

/** The masks of an account. */
export type MaskStore = ReturnType<typeof createMaskStore>
