import type { Notice } from '../shared/snapshot.ts'

/** What the user should know besides the answer to what they just did, until they have dismissed it. */
export interface Notices {
  all(): readonly Notice[]
  /** Adds a notice; one with the same id is replaced. */
  add(notice: Notice): void
  dismiss(id: string): void
}

/** Keeps the notices of one run. */
export function createNotices(onChange: (notices: readonly Notice[]) => void): Notices {
  let notices: readonly Notice[] = []
  const set = (next: readonly Notice[]) => {
    notices = next
    onChange(notices)
  }
  return {
    all: () => notices,
    add: (notice) => set([...notices.filter(({ id }) => id !== notice.id), notice]),
    dismiss: (id) => set(notices.filter((notice) => notice.id !== id)),
  }
}
