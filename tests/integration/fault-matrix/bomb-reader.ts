import { createSender } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'

/*
 * Asks a service for its domains several times. Prints the outcomes, and by how many KiB the peak memory of the process
 * has grown since before the first answer. Its arguments: the origin and the number of requests.
 */
const [server = '', times = '0'] = process.argv.slice(2)
const ask = () => send(haltman, 'domains', undefined, { server, accountId: 'first' })
const send = createSender({ fetch })

// Modules that the first request loads count as the app's own memory.
const first = await ask()
const before = process.resourceUsage().maxRSS
const outcomes = [first]
for (let count = 0; count < Number(times); count += 1) outcomes.push(await ask())
const grown = process.resourceUsage().maxRSS - before
process.stdout.write(JSON.stringify({ outcomes, grown }))
// Kept connections would keep the process alive.
process.exit()
