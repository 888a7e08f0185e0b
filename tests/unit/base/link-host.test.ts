import { expect, test } from 'vitest'
import { hostOfLink } from '../../../src/main/base/link-host.ts'

test.each([
  ['https://www.shop.example/basket?id=1#top', 'shop.example'],
  ['  HTTP://Shop.Example:8080/ \n', 'shop.example'],
  ['https://user:secret@shop.example/', 'shop.example'],
  ['https://xn--bcher-kva.example/', 'bücher.example'],
  ['https://bücher.example/', 'bücher.example'],
  ['https://shop.example./', 'shop.example'],
  ['https://www.example', 'www.example'],
  ['http://192.168.0.1/setup', '192.168.0.1'],
  ['http://[::1]:3000/', '[::1]'],
])('%j is a link to %s', (text, host) => {
  expect(hostOfLink(text)).toBe(host)
})

test.each([
  'shop.example',
  'ftp://shop.example/',
  'javascript:alert(1)',
  'See https://shop.example/',
  'https://shop.example/ and more',
  'https://shop.example/\nhttps://other.example/',
  'https://',
  'https://[half',
  'correct horse battery staple',
  '',
  `https://shop.example/${'a'.repeat(8_000)}`,
])('%.40j is no link', (text) => {
  expect(hostOfLink(text)).toBeUndefined()
})
