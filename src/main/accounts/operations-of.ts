import type { OperationName, Operations, Providers } from '../providers/provider.ts'
import type { AccountRecord } from './account-record.ts'

/** The operations without which an account is useless: a server that lacks them is the wrong one. */
const needed: readonly OperationName[] = ['create', 'testKey']

/** Whether a server that lacks an operation only leaves it out. */
export function canLack(name: OperationName): boolean {
  return !needed.includes(name)
}

/** The operations of an account: those of its provider, without those that its server is known to lack. */
export function operationsOf(
  { provider, lacking = [] }: Pick<AccountRecord, 'provider' | 'lacking'>,
  providers: Providers,
): Operations {
  const { operations } = providers[provider]
  if (lacking.length === 0) return operations
  const absent = Object.fromEntries(lacking.map((name) => [name, undefined]))
  const { create, testKey } = operations
  return { ...operations, ...absent, create, testKey }
}
