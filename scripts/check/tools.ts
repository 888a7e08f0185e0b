import type { DependencyPage } from '../packages/dependency-page.ts'
import type { Manifest } from './lock-file.ts'

/** Tools that docs/dependencies.md does not explain, and tools that it explains but that are gone, in sentences. */
export function toolProblems(
  { devDependencies = {} }: Manifest,
  { tools }: DependencyPage,
): readonly string[] {
  const used = Object.keys(devDependencies)
  return [
    ...used
      .filter((name) => !tools.includes(name))
      .map((name) => `${name} is a tool that docs/dependencies.md does not name`),
    ...tools
      .filter((name) => !used.includes(name))
      .map((name) => `${name} is in docs/dependencies.md and no tool`),
  ]
}
