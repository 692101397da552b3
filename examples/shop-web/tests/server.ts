import { vi } from 'vitest'
import type { Cart, Product } from '../src/lib/api'

export const teapot = product(1, 'Stoneware teapot', 4800, 'Table', 4.5)
export const lamp = product(6, 'Task lamp', 8900, 'Desk', null)

function product(id: number, name: string, price: number, category: string, rating: number | null): Product {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const description = `${name}, described.`
  return { id, slug, name, description, price, currency: 'EUR', category, rating, review_count: 0 }
}

export interface Call {
  method: string
  path: string
  body?: Record<string, unknown>
  token: string | null
}

type Answer = [status: number, body: unknown]

/** Answers `fetch` like shop-api does; `on` replaces one answer. */
export function startServer() {
  const quantities = new Map<number, number>()
  const calls: Call[] = []
  const replaced = new Map<string, () => Answer>()

  function cart(): Cart {
    const lines = [teapot, lamp].flatMap((product) => {
      const quantity = quantities.get(product.id) ?? 0
      return quantity ? [{ product, quantity, total: product.price * quantity }] : []
    })
    return {
      lines,
      count: lines.reduce((sum, line) => sum + line.quantity, 0),
      total: lines.reduce((sum, line) => sum + line.total, 0),
      currency: 'EUR',
    }
  }

  function answer({ method, path, body }: Call): Answer {
    switch (`${method} ${path}`) {
      case 'GET /api/products':
        return [200, { products: [teapot, lamp] }]
      case 'GET /api/products/1':
        return [200, teapot]
      case 'GET /api/products/1/reviews':
        return [200, { reviews: [{ author: 'Ann', rating: 5, text: 'Good.', created_at: '2026-11-01T10:00:00Z' }] }]
      case 'POST /api/products/1/reviews':
        return [201, { ...body, created_at: '2026-11-02T10:00:00Z' }]
      case 'GET /api/cart':
        document.cookie = 'csrftoken=secret'
        return [200, cart()]
      case 'POST /api/cart':
        quantities.set(Number(body?.product), Number(body?.quantity))
        return [200, cart()]
      case 'POST /api/checkout': {
        const { total, currency } = cart()
        quantities.clear()
        return [201, { id: 'o-1', status: 'paid', email: body?.email, total, currency }]
      }
    }
    return [404, { error: 'not_found', message: 'There is no such page.' }]
  }

  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET'
    const body = init.body ? JSON.parse(String(init.body)) : undefined
    const call = { method, path, body, token: new Headers(init.headers).get('X-CSRFToken') }
    calls.push(call)
    const [status, data] = (replaced.get(`${method} ${path}`) ?? (() => answer(call)))()
    return new Response(typeof data === 'string' ? data : JSON.stringify(data), { status })
  })

  return {
    calls,
    quantities,
    on: (request: string, reply: () => Answer) => void replaced.set(request, reply),
  }
}
