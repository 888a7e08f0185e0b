import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

/** The YAML reader of electron-builder, which has no types. */
const yaml: { load(text: string): unknown } = createRequire(import.meta.url)('js-yaml')

const step = v.strictObject({
  name: v.optional(v.string()),
  id: v.optional(v.string()),
  if: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  run: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string())),
  'working-directory': v.optional(v.string()),
})
/** The part of the workflow syntax that this project uses; anything else is a mistake or new. */
const workflow = v.strictObject({
  name: v.string(),
  on: v.unknown(),
  permissions: v.strictObject({ contents: v.literal('read') }),
  concurrency: v.strictObject({ group: v.string(), 'cancel-in-progress': v.boolean() }),
  jobs: v.record(
    v.string(),
    v.strictObject({
      needs: v.optional(v.string()),
      strategy: v.optional(
        v.strictObject({
          'fail-fast': v.optional(v.boolean()),
          matrix: v.strictObject({ os: v.array(v.string()) }),
        }),
      ),
      'runs-on': v.string(),
      'timeout-minutes': v.number(),
      permissions: v.record(v.string(), v.picklist(['read', 'write'])),
      defaults: v.optional(v.strictObject({ run: v.strictObject({ shell: v.literal('bash') }) })),
      steps: v.array(step),
    }),
  ),
})

const folder = '.github/workflows'
const files = readdirSync(folder)
const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

function read(file: string) {
  return v.parse(workflow, yaml.load(texts.get(file) ?? ''))
}

/** Everything that a workflow writes into a shell. */
const runs = (file: string) =>
  Object.values(read(file).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))

describe.each(files)('%s', (file) => {
  it('has the form of a workflow, with permissions and a timeout for each job', () => {
    expect(Object.keys(read(file).jobs)).not.toHaveLength(0)
  })

  it('pins every action by its commit and names the version', () => {
    const used = [...(texts.get(file) ?? '').matchAll(/uses:\s*(.+)$/gm)].map(([, action]) => action)
    expect(used).not.toHaveLength(0)
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('pins the same action by the same commit everywhere', () => {
    const pins = [...texts.values()].flatMap((text) => [...text.matchAll(/uses:\s*([\w/-]+)@(\w+)/g)])
    for (const [, name, commit] of pins) {
      expect(pins.filter(([, other]) => other === name).map(([, , pin]) => pin)).toEqual(
        pins.filter(([, other]) => other === name).map(() => commit),
      )
    }
  })

  it('writes no text into a shell that other people could choose', () => {
    for (const run of runs(file)) expect(run).not.toContain('${{')
  })

  it('runs scripts that exist', () => {
    for (const run of runs(file)) {
      for (const [, name = ''] of run.matchAll(/npm run (?:--\S+ )*([\w:-]+)/g))
        expect(scripts).toHaveProperty([name])
      for (const [, path = ''] of run.matchAll(/node (scripts\/\S+)/g)) expect(existsSync(path)).toBe(true)
    }
  })

  it('keeps no credentials of the checkout', () => {
    const checkouts = Object.values(read(file).jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const { with: options } of checkouts) expect(options?.['persist-credentials']).toBe(false)
  })
})

it('allows only the job that drafts the release to write, and that job runs no code of the project', () => {
  const writing = files.flatMap((file) =>
    Object.entries(read(file).jobs)
      .filter(([, { permissions }]) => Object.values(permissions).includes('write'))
      .map(([name, { steps }]) => ({ name, steps })),
  )
  expect(writing.map(({ name }) => name)).toEqual(['draft'])
  const text = JSON.stringify(writing)
  for (const ours of ['npm', 'node ', 'actions/checkout']) expect(text).not.toContain(ours)
})

it('gives secrets to the release alone', () => {
  for (const [file, text] of texts) if (file !== 'release.yml') expect(text).not.toContain('secrets.')
})

it('gives secrets to no job that runs an install script, or any package but electron-builder', () => {
  const holding = Object.entries(read('release.yml').jobs).filter(([, job]) =>
    JSON.stringify(job).includes('secrets.'),
  )
  expect(holding.map(([name]) => name)).toEqual(['package'])
  for (const [, { steps }] of holding) {
    const lines = steps.flatMap(({ run }) => run?.split('\n') ?? [])
    const tools = lines
      .filter((line) => /\b(?:npm|npx|node|node_modules)\b/.test(line))
      .map((line) => line.trim())
    expect([...new Set(tools)].sort()).toEqual([
      'node scripts/package.ts --prebuilt',
      'npm ci --ignore-scripts',
    ])
  }
})

describe.skipIf(process.platform === 'win32')('the release', () => {
  const draft =
    read('release.yml').jobs.draft?.steps.find(({ name }) => name === 'Draft the release')?.run ?? ''

  /**
   * Runs the step with a stand-in for `gh` that gives this answer about the release. Returns the commands that it
   * received.
   */
  function draftWith(answer: string) {
    const folder = mkdtempSync(join(tmpdir(), 'aliasmith-release-'))
    try {
      writeFileSync(join(folder, 'package.deb'), '')
      const asked = join(folder, '..', `${basename(folder)}.asked`)
      const gh = `echo "$2 $*" | cut -d' ' -f1 >> "$ASKED"\nif [ "$2" = view ]; then ${answer}; fi\n`
      mkdirSync(join(folder, 'bin'))
      writeFileSync(join(folder, 'bin', 'gh'), `#!/bin/sh\n${gh}`, { mode: 0o755 })
      const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', draft], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
          ASKED: asked,
          GITHUB_REF_NAME: 'v1.2.3',
          GITHUB_REPOSITORY: 'owner/name',
        },
      })
      const calls = readFileSync(asked, 'utf8').trim().split('\n')
      rmSync(asked)
      return { status, calls, said: stdout }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('is drafted if it does not exist', () => {
    expect(draftWith('exit 1')).toMatchObject({ status: 0, calls: ['view', 'create', 'upload'] })
  })

  it('gets new files while it is a draft', () => {
    expect(draftWith('echo true')).toMatchObject({ status: 0, calls: ['view', 'upload'] })
  })

  it('keeps its files once it is published', () => {
    const { status, calls, said } = draftWith('echo false')
    expect({ status, calls }).toEqual({ status: 1, calls: ['view'] })
    expect(said).toContain('v1.2.3 is published')
  })
})

it('runs only scripts of package.json that exist', () => {
  for (const command of Object.values(scripts)) {
    expect(existsSync(/^node (\S+)/.exec(command)?.[1] ?? 'scripts/check.ts')).toBe(true)
  }
})
