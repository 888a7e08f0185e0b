import type { How } from './misbehaviour.ts'

/** Every way in which an answer sends its reader elsewhere. */
export const leadingAway = (target: string): readonly How[] => [
  ...[302, 307, 300, 301, 303, 305, 308].map((status) => ({ redirect: `${target}/api`, status })),
  { status: 201, body: {}, headers: { location: target, 'content-location': target } },
  { status: 200, body: {}, headers: { refresh: `0; url=${target}` } },
  {
    status: 200,
    text: `<!doctype html><meta http-equiv="refresh" content="0; url=${target}"><base href="${target}">`,
    headers: { 'content-type': 'text/html' },
  },
  {
    status: 503,
    body: {},
    headers: {
      'alt-svc': `http/1.1="${new URL(target).host}"; ma=3600`,
      'report-to': JSON.stringify({ group: 'all', max_age: 3600, endpoints: [{ url: target }] }),
      nel: JSON.stringify({ report_to: 'all', max_age: 3600, failure_fraction: 1 }),
      link: `<${target}>; rel=preload; as=fetch`,
    },
  },
]
