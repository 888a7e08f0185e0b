import { measureProcess } from './process-figures.ts'

/*
 * Loaded into the preview with `--import`: asked by a message, it tells what the process holds once everything that is
 * no longer used has been collected. It shares nothing with the app but the process.
 */

process.on('message', () => process.send?.(measureProcess()))
// Whoever asked is gone, so nobody will end the preview either.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
