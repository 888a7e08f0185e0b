import type { Socket } from 'node:net'
import { rightMessage } from '../../../servers/raw-server.ts'
import { makeCertificate } from '../../../support/certificates.ts'
import { goodCertificate, trustedAuthority } from '../certificates.ts'
import { clear, type Fault, open } from '../fault.ts'

const day = 24 * 3_600_000
const here = { addresses: ['127.0.0.1'] }
const stranger = makeCertificate({ name: 'Nobody knows this authority', signs: true })
const issuer = trustedAuthority()
const noAuthority = makeCertificate({ name: 'May not sign', issuer, ...here })
const bygone = makeCertificate({
  name: 'An authority of the past',
  issuer,
  signs: true,
  from: new Date(Date.now() - 3 * day),
  until: new Date(Date.now() - 2 * day),
})

/** Invalid certificates: the request must not be sent. */
const refusedCertificates: Readonly<Record<string, Fault['secure']>> = {
  'signs its own certificate': makeCertificate({ name: 'This computer', ...here }),
  'shows a certificate that has expired': makeCertificate({
    name: 'This computer',
    issuer,
    ...here,
    from: new Date(Date.now() - 3 * day),
    until: new Date(Date.now() - 2 * day),
  }),
  'shows a certificate that is not valid yet': makeCertificate({
    name: 'This computer',
    issuer,
    ...here,
    from: new Date(Date.now() + 2 * day),
    until: new Date(Date.now() + 3 * day),
  }),
  'shows the certificate of another address': makeCertificate({
    name: '127.0.0.1',
    issuer,
    addresses: ['127.0.0.2'],
  }),
  'shows the certificate of another host': makeCertificate({
    name: '127.0.0.1',
    issuer,
    hosts: ['mail.example'],
  }),
  'shows a certificate whose host is the text of its IP address': makeCertificate({
    name: 'x',
    issuer,
    hosts: ['127.0.0.1'],
  }),
  'shows a certificate without any host': makeCertificate({ name: '127.0.0.1', issuer }),
  'shows a certificate of an unknown authority': makeCertificate({
    name: 'This computer',
    issuer: stranger,
    ...here,
  }),
  'shows a certificate for clients': makeCertificate({
    name: 'This computer',
    issuer,
    ...here,
    forClients: true,
  }),
  'shows a certificate of an issuer that may not sign': withChain(
    makeCertificate({ name: 'This computer', issuer: noAuthority, ...here }),
    noAuthority.cert,
  ),
  'shows a certificate signed by an authority that has expired': withChain(
    makeCertificate({ name: 'This computer', issuer: bygone, ...here }),
    bygone.cert,
  ),
  'shows a certificate with the signature of another one': makeCertificate({
    name: 'This computer',
    issuer: { ...stranger, name: issuer.name },
    ...here,
  }),
}

function withChain(certificate: { readonly cert: string; readonly key: string }, authority: string) {
  return { key: certificate.key, cert: certificate.cert + authority }
}

const secureAddress = (port: number) => `https://127.0.0.1:${port}`
const afterHello = (act: (socket: Socket) => void) => (socket: Socket) =>
  void socket.once('data', () => act(socket))

/** Connections that cannot be secured, to a server that does not speak TLS. */
const brokenHandshakes: readonly Fault[] = [
  {
    name: 'speaks plain text instead of TLS',
    accept: afterHello((socket) => socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n')),
    outcome: clear('no-secure-connection'),
  },
  {
    name: 'reports an unsupported version of TLS',
    // An alert: fatal, protocol_version (RFC 8446, 6).
    accept: afterHello((socket) => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 70]))),
    outcome: clear('no-secure-connection'),
  },
  {
    name: 'reports an unknown host name',
    // An alert: fatal, unrecognized_name.
    accept: afterHello((socket) => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 112]))),
    outcome: clear('no-secure-connection'),
  },
  {
    name: 'ends the connection during the handshake',
    accept: afterHello((socket) => socket.end()),
    outcome: clear('connection-lost'),
  },
  {
    name: 'breaks the connection during the handshake',
    accept: afterHello((socket) => void socket.resetAndDestroy()),
    // The network reports this like a connection that breaks later.
    outcome: open('connection-lost'),
  },
  {
    name: 'never answers the handshake',
    accept: () => undefined,
    stalls: true,
    goesOnConnecting: true,
    outcome: open('timed-out'),
  },
].map((fault) => ({ ...fault, url: secureAddress, requests: 0 }))

/** Faults of a secured connection, and one connection without a fault. */
export const tlsFaults: readonly Fault[] = [
  ...Object.entries(refusedCertificates).map(
    ([name, secure]): Fault => ({ name, secure, requests: 0, outcome: clear('certificate-refused') }),
  ),
  ...brokenHandshakes,
  {
    name: 'speaks TLS instead of plain text',
    // The first bytes of a handshake, as the server's own greeting.
    accept: (socket) => void socket.once('data', () => socket.end(Buffer.from([22, 3, 3, 0, 1, 2]))),
    requests: 0,
    outcome: open('answer-wrong-shape'),
  },
  {
    name: 'shows a valid certificate',
    secure: goodCertificate(),
    outcome: 'right',
  },
  {
    name: 'supports only an older version of TLS',
    secure: { ...goodCertificate(), maxVersion: 'TLSv1.2' },
    outcome: 'right',
  },
  {
    name: 'ends a secured connection within the answer',
    secure: goodCertificate(),
    act: (line, answer) => line.end(rightMessage(answer).subarray(0, -4)),
    outcome: open('answer-cut'),
  },
]
