import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import type AppType from '../src/App.vue'
import { lamp, startServer, teapot } from './server'

let server: ReturnType<typeof startServer>
let page: VueWrapper

beforeEach(() => {
  // The cart is kept in its module: every test starts with a page that has just been loaded.
  vi.resetModules()
  document.cookie = 'csrftoken=; max-age=0'
  server = startServer()
})

afterEach(() => {
  page.unmount()
  vi.unstubAllGlobals()
})

async function open(path: string) {
  const { default: App } = (await import('../src/App.vue')) as { default: typeof AppType }
  const { makeRouter } = await import('../src/router')
  const router = makeRouter(createMemoryHistory())
  await router.push(path)
  page = mount(App, { global: { plugins: [router] } })
  await flushPromises()
  return router
}

async function click(selector: string) {
  await page.get(selector).trigger('click')
  await flushPromises()
}

const alert = () => page.get('[role=alert]').text()

describe('products', () => {
  test('are listed with their prices and ratings', async () => {
    await open('/')
    const cards = page.findAll('.product')
    expect(cards.map((card) => card.get('h2').text())).toEqual([teapot.name, lamp.name])
    expect(cards[0]?.text()).toContain('€48.00')
    expect(cards[0]?.get('.stars').attributes('aria-label')).toBe('4.5 of 5')
    expect(cards[1]?.find('.stars').exists()).toBe(false)
  })

  test('can be narrowed to one category', async () => {
    await open('/')
    await page.findAll('.chips button').find((chip) => chip.text() === 'Desk')?.trigger('click')
    expect(page.findAll('.product h2').map((name) => name.text())).toEqual([lamp.name])
  })

  test('an API that is away is told in words', async () => {
    server.on('GET /api/products', () => [502, '<html>Bad Gateway</html>'])
    await open('/')
    expect(alert()).toContain('does not answer')
  })

  test('an unknown product says so', async () => {
    server.on('GET /api/products/999', () => [404, { error: 'not_found', message: 'There is no such product.' }])
    await open('/products/999')
    expect(alert()).toBe('There is no such product.')
  })
})

describe('a product', () => {
  test('goes into the cart, one more each time, with the token', async () => {
    await open('/products/1')
    expect(document.title).toBe('Stoneware teapot · acme shop')
    await click('[data-test=add]')
    await click('[data-test=add]')
    const changes = server.calls.filter((call) => call.method === 'POST')
    expect(changes.map((call) => call.body)).toEqual([
      { product: 1, quantity: 1 },
      { product: 1, quantity: 2 },
    ])
    expect(changes[0]?.token).toBe('secret')
    expect(page.get('[data-test=count]').text()).toBe('2')
  })

  test('shows its reviews and takes a new one', async () => {
    await open('/products/1')
    await page.get('[name=author]').setValue('Ben')
    await page.get('[name=rating]').setValue(3)
    await page.get('[name=text]').setValue('Drips a little.')
    await page.get('form').trigger('submit')
    await flushPromises()
    expect(server.calls.at(-1)?.body).toEqual({ author: 'Ben', rating: 3, text: 'Drips a little.' })
    expect(page.findAll('.review').map((review) => review.get('p').text())).toEqual(['Drips a little.', 'Good.'])
    expect(page.get<HTMLInputElement>('[name=text]').element.value).toBe('')
  })

  test('can be bought while reviews are not available', async () => {
    const message = 'Reviews are not available right now.'
    server.on('GET /api/products/1/reviews', () => [503, { error: 'reviews_unavailable', message }])
    await open('/products/1')
    expect(alert()).toBe(message)
    expect(page.find('form').exists()).toBe(false)
    await click('[data-test=add]')
    expect(server.quantities.get(1)).toBe(1)
  })
})

describe('the cart', () => {
  beforeEach(() => void server.quantities.set(1, 2))

  test('is what the server kept', async () => {
    await open('/cart')
    expect(page.get('[data-test=quantity]').text()).toBe('2')
    expect(page.get('[data-test=total]').text()).toBe('€96.00')
  })

  test('changes by one, down to nothing', async () => {
    await open('/cart')
    await click('[aria-label="One Stoneware teapot more"]')
    expect(page.get('[data-test=total]').text()).toBe('€144.00')
    for (let left = 3; left > 0; left--) await click('[aria-label="One Stoneware teapot less"]')
    expect(page.text()).toContain('It is empty.')
    expect(page.find('[data-test=count]').exists()).toBe(false)
  })
})

describe('checkout', () => {
  beforeEach(() => void server.quantities.set(1, 2))

  async function pay() {
    await page.get('[name=email]').setValue('ann@example.com')
    await page.get('form').trigger('submit')
    await flushPromises()
  }

  test('pays, says thank you and empties the cart', async () => {
    await open('/checkout')
    await pay()
    expect(page.get('h1').text()).toBe('Thank you.')
    expect(page.text()).toContain('€96.00')
    expect(page.text()).toContain('ann@example.com')
    expect(page.find('[data-test=count]').exists()).toBe(false)
  })

  test('a declined payment can be tried again', async () => {
    server.on('POST /api/checkout', () => [402, { error: 'declined', message: 'The payment was declined.' }])
    await open('/checkout')
    await pay()
    expect(alert()).toBe('The payment was declined.')
    expect(page.get('button').attributes('disabled')).toBeUndefined()
    expect(page.get('[data-test=count]').text()).toBe('2')
  })

  test('a field that is wrong is marked', async () => {
    const fields = { email: ['Enter a valid email address.'] }
    server.on('POST /api/checkout', () => [400, { error: 'invalid', message: 'Please check.', fields }])
    await open('/checkout')
    await pay()
    expect(page.get('.problem').text()).toBe('Enter a valid email address.')
  })

  test('needs something in the cart', async () => {
    server.quantities.clear()
    await open('/checkout')
    expect(page.find('form').exists()).toBe(false)
    expect(page.text()).toContain('Your cart is empty.')
  })
})

test('a path that leads nowhere says so', async () => {
  await open('/nowhere/at/all')
  expect(page.get('h1').text()).toBe('Nothing here.')
  expect(document.title).toBe('Not found · acme shop')
})
