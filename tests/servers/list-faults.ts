/** The faults of a list, compared with the addresses of its server. */
export interface ListFaults {
  /** Addresses that were created after this moment are missing, because the list is late. */
  readonly upTo?: number
  /** The number of answers that are empty, as if there were no addresses. */
  readonly emptyAnswers?: number
  /** Texts that are no addresses, each in a row of its own at the end. */
  readonly unreadable?: readonly string[]
  /** Every page has this number of rows and is never the last. The rows are new each time, or always the same. */
  readonly endless?: { readonly perPage: number; readonly repeats?: boolean }
  /** Dates are written without a zone, and are this many milliseconds after the true ones. */
  readonly datesAhead?: number
}

/** A row before it has the form of its service. */
export interface ListRow {
  readonly address: string
  readonly created: number
}

/** The rows of a page with the faults, and the total that the service reports. */
export interface FaultyPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** The faults of a list, which a test changes while the server runs. */
export interface FaultyList<Row extends ListRow> {
  /** Replaces the faults by these; without an argument it removes all. */
  set(faults?: ListFaults): void
  /** A page of the rows that the server holds. */
  page(own: readonly Row[], offset: number, limit: number): FaultyPage<Row>
  /** A moment in the form of the list. */
  date(at: number): string
}

/**
 * Makes a list that can have faults.
 * @param make a row of that address; the number is different for each.
 */
export function createFaultyList<Row extends ListRow>(
  make: (address: string, number: number) => Row,
): FaultyList<Row> {
  let faults: ListFaults = {}
  let emptyLeft = 0
  let made = 0
  const next = (address: string): Row => {
    made += 1
    return make(address, made)
  }

  return {
    set(given = {}) {
      faults = given
      emptyLeft = given.emptyAnswers ?? 0
    },
    page(own, offset, limit) {
      const { endless, unreadable = [], upTo = Number.POSITIVE_INFINITY } = faults
      if (endless !== undefined) {
        const numbers = Array.from({ length: endless.perPage }, (_, index) => index)
        const rows = numbers.map((index) => next(`flood${endless.repeats ? index : made}@flood.example`))
        return { rows, total: 1_000_000_000 }
      }
      if (emptyLeft > 0) {
        emptyLeft -= 1
        return { rows: [], total: 0 }
      }
      const all = [...own.filter(({ created }) => created <= upTo), ...unreadable.map(next)]
      return { rows: all.slice(offset, offset + limit), total: all.length }
    },
    date(at) {
      const { datesAhead } = faults
      if (datesAhead === undefined) return new Date(at).toISOString()
      return new Date(at + datesAhead)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, '')
    },
  }
}
