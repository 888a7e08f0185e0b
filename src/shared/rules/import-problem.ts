/** Why a line of a file cannot be imported. */
export type ImportProblem =
  | 'broken-quotes'
  | 'too-many-cells'
  | 'too-often'
  | 'not-an-entry'
  | 'not-an-address'
  | 'no-account'
  | 'unknown-provider'
  | 'unknown-state'
  | 'unknown-time'
  | 'bad-destination'
  | 'label-too-long'
  | 'service-id-too-long'
