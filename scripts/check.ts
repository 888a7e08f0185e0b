import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { exitCode, toolScripts } from './run.ts'

interface Finding {
  readonly ok: boolean
  readonly output: string
}

const checks: Readonly<Record<string, () => Promise<Finding>>> = {
  'Format, lint and layers': () => tool('biome', ['check', '--error-on-warnings']),
  'Types of the main process': () => tool('tsc', ['-p', 'tsconfig.node.json']),
  'Types of the windows': () => tool('tsc', ['-p', 'tsconfig.web.json']),
  'Lock file names no host': async () => lockFileNamesNoHost(),
}

async function tool(name: keyof typeof toolScripts, args: readonly string[]): Promise<Finding> {
  const child = spawn(process.execPath, [toolScripts[name], ...args])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return { ok: (await exitCode(child)) === 0, output }
}

/** A lock file with hosts in it would install from the registry of whoever wrote it. */
function lockFileNamesNoHost(): Finding {
  const named = readFileSync('package-lock.json', 'utf8').match(/"resolved": *"\w+:\/\/[^"]*"/g) ?? []
  return { ok: named.length === 0, output: named.slice(0, 5).join('\n') }
}

const findings = await Promise.all(
  Object.entries(checks).map(async ([name, check]) => {
    const { ok, output } = await check()
    process.stdout.write(`${ok ? 'ok    ' : 'FAILED'}  ${name}\n${ok ? '' : `${output}\n`}`)
    return ok
  }),
)
if (!findings.every(Boolean)) process.exitCode = 1
