import { createSender } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'

/*
 * A process that asks a service for its domains, over and over as it is told, and says what came of it and by how many
 * KiB the most memory that it ever held has grown since before the first answer. Started with the origin and the number.
 */
const [server = '', times = '0'] = process.argv.slice(2)
const ask = () => send(haltman, 'domains', undefined, { server, accountId: 'first' })
const send = createSender({ fetch })

// What is loaded with the first request counts as the app's own.
const first = await ask()
const before = process.resourceUsage().maxRSS
const outcomes = [first]
for (let count = 0; count < Number(times); count += 1) outcomes.push(await ask())
const grown = process.resourceUsage().maxRSS - before
process.stdout.write(JSON.stringify({ outcomes, grown }))
// Connections that are kept would hold the process.
process.exit()
