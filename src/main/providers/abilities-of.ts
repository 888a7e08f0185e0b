import { type Ability, abilities, type ProviderView } from '../../shared/views/provider.ts'
import type { Operations, Provider } from './provider.ts'

/** The operations that the service is known to have. */
export function sureOperations({
  operations,
  surelyHas,
}: Pick<Provider, 'operations' | 'surelyHas'>): Partial<Operations> {
  const sure: readonly string[] | undefined = surelyHas
  const named = Object.entries(operations).filter(([name]) => sure === undefined || sure.includes(name))
  return Object.fromEntries(named)
}

/** What a service can do, in the order of their display. Its operations and its offers say all of it. */
export function abilitiesOf(
  {
    key,
    server,
    domains: { known, freeTyping },
    choices = [],
    labelMaxLength,
    receivesMail,
    mailWhen,
  }: Omit<ProviderView, 'name' | 'can'>,
  { handles, keyByEmail, marks, remakes, ...parts }: Omit<Provider, 'view'>,
): readonly Ability[] {
  const { remove, setActive, trash, list, sendFrom, setRecipients, relabel, pin, ...others } =
    sureOperations(parts)
  // Domains that the service lists can let the user choose names, which are then looked up.
  const mayBeNamed = others.locate !== undefined && others.domains !== undefined
  const isNamed = freeTyping || mayBeNamed || known.some(({ naming }) => naming !== 'made')
  const isMade =
    marks === true ||
    others.locateUnnamed !== undefined ||
    known.some(({ naming, formats }) => naming === 'made' || formats !== undefined) ||
    choices.some(({ name }) => name === 'format')
  const bounces = mailWhen?.trashed === 'bounces'
  const has: Readonly<Record<Ability, boolean>> = {
    'no-key': key === undefined,
    'own-names': isNamed,
    'made-names': isMade,
    handles: handles !== undefined,
    switch: setActive !== undefined,
    'block-promotions': others.blockPromotions !== undefined,
    trash: trash !== undefined && !bounces,
    bounce: trash !== undefined && bounces,
    delete: remove !== undefined && remakes === true,
    'delete-forever': remove !== undefined && remakes !== true,
    list: list !== undefined,
    'send-from': sendFrom !== undefined,
    recipients: setRecipients !== undefined || others.choices !== undefined,
    labels: relabel !== undefined || labelMaxLength !== undefined,
    pins: pin !== undefined,
    'key-by-email': keyByEmail !== undefined,
    'own-server': server?.changeable === true,
    'no-mail': !receivesMail,
  }
  return abilities.filter((ability) => has[ability])
}
