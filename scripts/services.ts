import { writeFileSync } from 'node:fs'
import { providers } from '../src/main/providers/registry.ts'
import { providerIds } from '../src/shared/views/provider.ts'
import { servicesPage } from './services/services-table.ts'

writeFileSync('docs/services.md', servicesPage(providerIds.map((id) => providers[id])))
