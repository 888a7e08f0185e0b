import { expect, test } from './fixtures.ts'

test.use({ practice: true })

test('a popover that appears again is painted before it asks for anything', async ({ app, context }) => {
  // Counts the requests of the page from the event to the first frame after it.
  await context.addInitScript(() => {
    const counted = { events: 0, requests: 0, frames: 0, later: 0, focused: '' }
    Object.assign(globalThis, { counted })
    let isDrawing = false
    const ask = globalThis.fetch
    globalThis.fetch = (...request) => {
      // The first time, the page may still be asking for what it starts with.
      if (isDrawing && counted.events > 1) counted.requests += 1
      else if (counted.frames > 0) counted.later += 1
      return ask(...request)
    }
    const listen = EventSource.prototype.addEventListener
    EventSource.prototype.addEventListener = function (this: EventSource, name: string, listener: never) {
      const hear = listener as (event: Event) => void
      listen.call(this, name, (event: Event) => {
        if (name === 'popoverShown') {
          counted.events += 1
          isDrawing = true
          requestAnimationFrame(() => {
            isDrawing = false
            counted.frames += 1
            counted.focused = document.activeElement?.id ?? ''
          })
        }
        hear(event)
      })
    } as typeof listen
  })
  const desktop = await app.openDesktop()
  const { popover, trayIcon } = desktop
  await trayIcon.click()
  const counted = () => popover.name.evaluate(() => Reflect.get(globalThis, 'counted'))
  await expect(popover.name).toBeFocused()
  await expect.poll(async () => (await counted()).frames).toBe(1)
  await popover.name.press('Escape')
  await expect(popover.name).toBeHidden()
  await trayIcon.click()
  await expect(popover.name).toBeFocused()
  await expect.poll(async () => (await counted()).later).toBeGreaterThan(0)
  expect(await counted()).toMatchObject({ events: 2, requests: 0, frames: 2, focused: 'name' })
})
