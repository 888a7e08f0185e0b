import { openFileLog } from '../../../src/main/log/file-log.ts'

/* Logs two lines, and ends in the turn of the last. Its arguments: the folder of the log, and how it ends. */
const [folder = '', how = ''] = process.argv.slice(2)
const log = openFileLog({ folder })
log.info('first')
await log.settled()
log.info('last')
if (how === 'throws') throw new Error('Nobody catches this')
process.exit(0)
