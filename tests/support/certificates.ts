import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bits, explicit, integer, objectId, octets, sequence, setOf, tagged, time, utf8, yes } from './der.ts'

/** A certificate with its private key, as a TLS server takes them. */
export interface Certificate {
  /** PEM. */
  readonly cert: string
  /** PEM. */
  readonly key: string
}

/** An issuer that signs certificates. */
export interface Authority extends Certificate {
  readonly name: string
  readonly privateKey: KeyObject
}

/** The contents of a certificate. */
export interface CertificateWish {
  readonly name: string
  /** The issuer; the certificate itself if absent. */
  readonly issuer?: Authority
  /** IPv4 addresses of its hosts. */
  readonly addresses?: readonly string[]
  /** Names of its hosts. */
  readonly hosts?: readonly string[]
  /** Yesterday if absent. */
  readonly from?: Date
  /** Tomorrow if absent. */
  readonly until?: Date
  /** Whether it may sign others. */
  readonly signs?: boolean
  /** Whether it is for clients instead of servers. */
  readonly forClients?: boolean
}

const day = 24 * 3_600_000
const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'))
const nameOf = (text: string) => sequence(setOf(sequence(objectId('2.5.4.3'), utf8(text))))
const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`

function extensions({ addresses = [], hosts = [], signs = false, forClients = false }: CertificateWish) {
  const alternatives = [
    ...hosts.map((host) => tagged(0x82, Buffer.from(host))),
    ...addresses.map((address) => tagged(0x87, Buffer.from(address.split('.').map(Number)))),
  ]
  const purpose = objectId(forClients ? '1.3.6.1.5.5.7.3.2' : '1.3.6.1.5.5.7.3.1')
  return sequence(
    sequence(objectId('2.5.29.19'), yes, octets(signs ? sequence(yes) : sequence())),
    ...(signs ? [] : [sequence(objectId('2.5.29.37'), octets(sequence(purpose)))]),
    ...(alternatives.length === 0
      ? []
      : [sequence(objectId('2.5.29.17'), octets(sequence(...alternatives)))]),
  )
}

/** Creates a certificate (RFC 5280, 4.1) with a new key, without external tools or files. */
export function makeCertificate(wish: CertificateWish): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const { from = new Date(Date.now() - day), until = new Date(Date.now() + day), name, issuer } = wish
  const statement = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    nameOf(issuer?.name ?? name),
    sequence(time(from), time(until)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, extensions(wish)),
  )
  const signature = sign('sha256', statement, issuer?.privateKey ?? privateKey)
  return {
    cert: pem(sequence(statement, ecdsaWithSha256, bits(signature))),
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    name,
    privateKey,
  }
}
