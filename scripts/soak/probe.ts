import { measureProcess } from './process-figures.ts'

/*
 * Loaded into the preview with `--import`. On a message, it reports what the process holds after a garbage collection.
 * It shares nothing with the app but the process.
 */

process.on('message', () => process.send?.(measureProcess()))
// The soak is gone, so no other process will end the preview.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
