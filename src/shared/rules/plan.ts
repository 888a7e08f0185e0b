/** The paid plans of services whose limits depend on the plan. */
export const planIds = ['free', 'pro', 'lifetime'] as const

/** One of the plans. */
export type PlanId = (typeof planIds)[number]

/** A limit of calls an hour, or of new addresses a calendar month. */
export interface Limit {
  readonly limit: number
  readonly per: 'hour' | 'month'
}

/** A plan and its limits. A limit that is not listed does not exist. */
export interface Plan {
  readonly id: PlanId
  readonly name: string
  readonly limits: readonly Limit[]
}

/** The limits of an account's plan, or of the first plan if none was chosen. */
export function limitsOf(plans: readonly Plan[] | undefined, chosen: PlanId | undefined): readonly Limit[] {
  const plan = plans?.find(({ id }) => id === chosen) ?? plans?.[0]
  return plan?.limits ?? []
}
