import type { MatrixRow } from '../describe-matrix.ts'
import { saying } from '../fault.ts'
import { matrixOperations, type RemoteId } from '../operations.ts'
import type { FieldTable } from '../roles.ts'
import { variantNames, withAt } from '../variants.ts'
import { addyFields } from './addy-fields.ts'
import { cloudflareFields } from './cloudflare-fields.ts'
import { duckduckgoFields } from './duckduckgo-fields.ts'
import { fastmailFields } from './fastmail-fields.ts'
import { forwardemailFields } from './forwardemail-fields.ts'
import { haltmanFields } from './haltman-fields.ts'
import { improvmxFields } from './improvmx-fields.ts'
import { likedoFields } from './likedo-fields.ts'
import { relayFields } from './relay-fields.ts'
import { simpleloginFields } from './simplelogin-fields.ts'

/** Every field that is read from a correct answer, and its role. */
const fields: Readonly<Record<RemoteId, FieldTable>> = {
  haltman: haltmanFields,
  likedo: likedoFields,
  simplelogin: simpleloginFields,
  addy: addyFields,
  relay: relayFields,
  fastmail: fastmailFields,
  duckduckgo: duckduckgoFields,
  forwardemail: forwardemailFields,
  improvmx: improvmxFields,
  cloudflare: cloudflareFields,
}

const steps = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Every field of every answer, with every other value in its place. */
export const fieldFaults: readonly MatrixRow[] = matrixOperations.flatMap((operation) =>
  Object.entries(fields[operation.provider][operation.name] ?? {}).flatMap(([path, role]) =>
    variantNames.map(
      (variant): MatrixRow => ({
        ...saying(
          `answers with a field ${path} that ${variant}`,
          ({ body }) => ({ body: withAt(body, steps(path), variant) }),
          role(variant, operation.value),
        ),
        operations: [operation],
      }),
    ),
  ),
)
