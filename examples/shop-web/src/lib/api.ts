export interface Product {
  id: number
  slug: string
  name: string
  description: string
  price: number
  currency: string
  category: string | null
  rating: number | null
  review_count: number
}

export interface Review {
  author: string
  rating: number
  text: string
  created_at: string
}

export interface CartLine {
  product: Product
  quantity: number
  total: number
}

export interface Cart {
  lines: CartLine[]
  count: number
  total: number
  currency: string
}

export interface Order {
  id: string
  status: string
  email: string
  total: number
  currency: string
}

export type FieldErrors = Record<string, string[]>

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: FieldErrors = {},
  ) {
    super(message)
  }
}

const AWAY = 'The shop does not answer right now. Please try again in a moment.'

async function request<T>(path: string, body?: unknown): Promise<T> {
  let response: Response
  let data
  try {
    response = await fetch(`/api${path}`, body === undefined ? {} : post(body))
    data = await response.json()
  } catch {
    // No connection, or something between us and the API answered in its place.
    throw new ApiError(0, 'unreachable', AWAY)
  }
  if (!response.ok) {
    throw new ApiError(response.status, data.error ?? 'unknown', data.message ?? AWAY, data.fields)
  }
  return data
}

function post(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrfToken() },
    body: JSON.stringify(body),
  }
}

function csrfToken(): string {
  return /(?:^|; )csrftoken=([^;]*)/.exec(document.cookie)?.[1] ?? ''
}

export const api = {
  products: () => request<{ products: Product[] }>('/products').then((answer) => answer.products),
  product: (id: number) => request<Product>(`/products/${id}`),
  reviews: (id: number) =>
    request<{ reviews: Review[] }>(`/products/${id}/reviews`).then((answer) => answer.reviews),
  review: (id: number, review: Omit<Review, 'created_at'>) =>
    request<Review>(`/products/${id}/reviews`, review),
  cart: () => request<Cart>('/cart'),
  setQuantity: (product: number, quantity: number) => request<Cart>('/cart', { product, quantity }),
  checkout: (email: string) => request<Order>('/checkout', { email }),
}
