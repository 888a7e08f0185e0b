import { rm, writeFile } from 'node:fs/promises'
import { build } from 'vite'
import { previewBuilds } from '../vite.preview.config.ts'
import { windowBuild } from '../vite.windows.config.ts'
import { builtMark } from './freshness.ts'
import { runTool } from './run.ts'

// Gone until everything is built, so that a build that was broken off counts as none.
await rm(builtMark, { force: true })

const code = await runTool('electron-vite', ['build', '--logLevel', 'warn'])
if (code !== 0) process.exit(code)
for (const config of [windowBuild('settings'), ...previewBuilds]) await build(config)

await writeFile(builtMark, '')
