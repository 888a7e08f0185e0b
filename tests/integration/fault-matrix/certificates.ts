import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type Authority, makeCertificate } from '../../support/certificates.ts'

let made: Authority | undefined

/** An authority that this process trusts besides those of the system. */
export function trustedAuthority(): Authority {
  if (made === undefined) {
    made = makeCertificate({ name: 'Trusted by these tests', signs: true })
    setDefaultCACertificates([...getCACertificates('default'), made.cert])
  }
  return made
}

let good: Authority | undefined

/** A valid certificate for a server on this computer. */
export function goodCertificate(): Authority {
  good ??= makeCertificate({ name: 'This computer', issuer: trustedAuthority(), addresses: ['127.0.0.1'] })
  return good
}
