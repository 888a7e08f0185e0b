/* Replaces what `conf` needs for schemas and migrations. Its callers then fail, instead of checking nothing. */

/** Replaces the compiler of schemas. */
export class Ajv2020 {
  constructor() {
    throw new Error('The bundle contains no compiler of schemas.')
  }
}

/** Replaces the formats of schemas, and the comparison of versions for migrations. */
export default {}
