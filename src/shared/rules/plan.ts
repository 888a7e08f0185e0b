/** What an account may pay for, at services whose limits depend on it. */
export const planIds = ['free', 'pro', 'lifetime'] as const

/** One of the plans. */
export type PlanId = (typeof planIds)[number]

/** So many calls an hour, or so many new addresses a calendar month. */
export interface Limit {
  readonly limit: number
  readonly per: 'hour' | 'month'
}

/** A plan and the limits that it has. A limit that is not listed does not exist. */
export interface Plan {
  readonly id: PlanId
  readonly name: string
  readonly limits: readonly Limit[]
}

/** The limits of an account's plan; those of the first plan where none was chosen. */
export function limitsOf(plans: readonly Plan[] | undefined, chosen: PlanId | undefined): readonly Limit[] {
  const plan = plans?.find(({ id }) => id === chosen) ?? plans?.[0]
  return plan?.limits ?? []
}
