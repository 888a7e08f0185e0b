import { describe, expect, it } from 'vitest'
import { shippedParts } from '../../../scripts/packages/shipped-parts.ts'

const part = (name: string) => ({ 'bom-ref': `${name}@1`, name })
const bill = {
  metadata: { component: { 'bom-ref': 'app@1', name: 'folder-name' } },
  components: ['library', 'shared', 'tool', 'tool-part', 'electron', 'download', 'compiler'].map(part),
  dependencies: [
    { ref: 'app@1', dependsOn: ['library@1', 'tool@1', 'electron@1'] },
    { ref: 'library@1', dependsOn: ['shared@1', 'compiler@1'] },
    { ref: 'tool@1', dependsOn: ['tool-part@1', 'shared@1'] },
    { ref: 'electron@1', dependsOn: ['download@1'] },
    { ref: 'shared@1' },
  ],
}
const shipped = shippedParts(bill, { dependencies: ['library'], tools: ['tool', 'electron', 'compiler'] })

describe('the bill of materials', () => {
  it('lists what is in the app, and Electron, and no tool', () => {
    expect(shipped.components.map(({ name }) => name)).toEqual(['library', 'shared', 'electron'])
  })

  it('says what needs what among those alone, under the name of the app', () => {
    expect(shipped.metadata.component.name).toBe('aliasmith')
    expect(shipped.dependencies).toEqual([
      { ref: 'app@1', dependsOn: ['library@1', 'electron@1'] },
      { ref: 'library@1', dependsOn: ['shared@1'] },
      { ref: 'electron@1', dependsOn: [] },
      { ref: 'shared@1', dependsOn: [] },
    ])
  })
})
