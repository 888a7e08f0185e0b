import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkFuseWire } from '../../scripts/pack-check/fuses.ts'
import { layoutOf, processors, systems } from '../../scripts/pack-check/systems.ts'

/** The programs that `npm run package` made here. */
const programs = systems.flatMap((system) =>
  processors.map((processor) => join('dist', layoutOf(system, processor).program)).filter(existsSync),
)

test('the fuses of the packaged program are as demanded (security row 19)', () => {
  test.skip(programs.length === 0, 'nothing was packaged (npm run package -- --dir)')
  for (const program of programs) expect(checkFuseWire(program, program).problems).toEqual([])
})
