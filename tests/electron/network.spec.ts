import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer } from 'node:tls'
import { message, startRawServer } from '../servers/raw-server.ts'
import { popoverPage } from '../ui/pages/popover-page.ts'
import { settingsPage } from '../ui/pages/settings-page.ts'
import { expect, type LaunchedApp, test } from './launch-app.ts'

/** A name that only a proxy could resolve (RFC 2606). */
const host = 'mail.invalid'
const key = 'c0ffee'.repeat(11).slice(0, 64)

/** A proxy that connects every request to one port of this computer, or refuses it. */
async function startProxy(port?: number) {
  const heard: string[] = []
  const sockets = new Set<Duplex>()
  const proxy = createServer((request, response) => {
    heard.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
    response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    heard.push(`CONNECT ${request.url} ${JSON.stringify(request.headers)}`)
    sockets.add(socket.on('error', () => undefined))
    if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    sockets.add(onward.on('error', () => socket.destroy()))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    heard,
    rules: `127.0.0.1:${portOf(proxy)}`,
    async stop() {
      for (const socket of sockets) socket.destroy()
      proxy.closeAllConnections()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}

function portOf(server: Pick<Server, 'address'>): number {
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port
}

/** Sets Chromium’s proxy, as the settings of the system would. */
const useProxy = ({ electron }: LaunchedApp, proxyRules: string) =>
  electron.evaluate(
    ({ session }, rules) => session.defaultSession.setProxy({ proxyRules: rules }),
    proxyRules,
  )

/** Tests the connection of an account at the host. Returns the text of the form. */
async function testConnection(app: LaunchedApp, server = `https://${host}`) {
  await popoverPage(await app.page('popover')).addAccount.click()
  const settings = settingsPage(await app.page('settings'))
  await settings.choose('Haltman')
  await settings.nickname.fill('Mail')
  await settings.key.fill(key)
  await settings.advanced.click()
  await settings.server.fill(server)
  await settings.testConnection.click()
  return settings.failure
}

test('security 1, 22: calls use the proxy of the system, which sees the host and no key', async ({ app }) => {
  const proxy = await startProxy()
  try {
    await useProxy(app, proxy.rules)
    await expect(await testConnection(app)).toBeVisible()
    expect(proxy.heard.length).toBeGreaterThan(0)
    for (const line of proxy.heard) {
      expect(line).toMatch(new RegExp(`^CONNECT ${host}:443 `))
      expect(line).not.toContain(key.slice(0, 12))
    }
  } finally {
    await proxy.stop()
  }
})

/** A self-signed certificate for the host, or `undefined` without openssl. */
async function makeCertificate() {
  const folder = await mkdtemp(join(tmpdir(), 'aliasmith-certificate-'))
  const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  try {
    const { status } = spawnSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`],
        ...['-addext', `subjectAltName=DNS:${host}`, '-keyout', keyFile, '-out', certificateFile],
      ],
      { stdio: 'ignore' },
    )
    if (status !== 0) return undefined
    return { key: await readFile(keyFile), cert: await readFile(certificateFile) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('security 1, 22: a certificate that the system does not trust gets no key', async ({ app }) => {
  const certificate = await makeCertificate()
  test.skip(certificate === undefined, 'openssl is not installed')
  const heard: string[] = []
  const service = createTlsServer({ ...certificate }, (socket) =>
    socket.on('error', () => undefined).on('data', (data) => heard.push(String(data))),
  )
  service.on('tlsClientError', () => undefined).listen(0, '127.0.0.1')
  await once(service, 'listening')
  const proxy = await startProxy(portOf(service))
  try {
    await useProxy(app, proxy.rules)
    await expect(await testConnection(app)).toContainText('cannot prove that it is the right one')
    expect(proxy.heard.length).toBeGreaterThan(0)
    expect(heard).toEqual([])
  } finally {
    await proxy.stop()
    service.close()
  }
})

test('an answer with a status text and headers in another alphabet is read (electron#42244)', async ({
  app,
}) => {
  const bytes = (text: string) => Buffer.from(text).toString('latin1')
  const server = await startRawServer({ answer: () => ({ status: 503, text: '' }) })
  try {
    server.misbehave({
      act: (line) =>
        line.finish(message(`HTTP/1.1 503 ${bytes('Занято')}`, [`x-gateway: ${bytes('Вход в сеть')}`], '')),
    })
    const told = Date.now()
    await expect(await testConnection(app, server.url)).toContainText('unavailable for now')
    // This is sooner than the deadline would end it.
    expect(Date.now() - told).toBeLessThan(10_000)
  } finally {
    await server.stop()
  }
})
