import { addy, mailflusher, proxiedmail, skudo } from './addy.ts'
import { cloudflare } from './cloudflare.ts'
import { duckduckgo } from './duckduckgo.ts'
import { fastmail } from './fastmail.ts'
import { forwardemail } from './forwardemail.ts'
import { haltman } from './haltman.ts'
import { improvmx } from './improvmx.ts'
import { likedo } from './likedo.ts'
import { ownDomain } from './own-domain.ts'
import { plusAddressing } from './plus-addressing.ts'
import { practice } from './practice.ts'
import type { Providers } from './provider.ts'
import { relay } from './relay.ts'
import { simplelogin } from './simplelogin.ts'

/** Every provider, in the order in which screens offer them. */
export const providers: Providers = Object.freeze({
  haltman,
  likedo,
  simplelogin,
  addy,
  proxiedmail,
  mailflusher,
  skudo,
  relay,
  fastmail,
  duckduckgo,
  forwardemail,
  improvmx,
  cloudflare,
  'own-domain': ownDomain,
  'plus-addressing': plusAddressing,
  practice,
})
