import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { t } from './words.ts'

/** Turns a call that broke off (the main process is gone) into a failure that can be shown. */
export function settle<Value>(asked: Promise<Result<Value>>): Promise<Result<Value>> {
  return asked.catch(() => {
    const failure: Failure = {
      code: 'cancelled',
      reason: 'cancelled',
      message: t('lost'),
      hint: t('lostHint'),
    }
    return { ok: false, failure }
  })
}
