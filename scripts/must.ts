/**
 * The value of a successful result.
 * @throws the reason or the sentence of a failure.
 */
export function must<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: { readonly reason: string; readonly message?: string } },
): Value {
  if (!result.ok) throw new Error(`Refused: ${result.failure.message ?? result.failure.reason}`)
  return result.value
}
