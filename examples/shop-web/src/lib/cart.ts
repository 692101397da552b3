import { readonly, ref } from 'vue'
import { api, type Cart } from './api'

const cart = ref<Cart>()

/** The one cart of this page. The server keeps it; this is what it last told us. */
export function useCart() {
  return {
    cart: readonly(cart),

    async load() {
      cart.value = await api.cart()
    },

    async add(product: number) {
      // The token for changes comes with the first answer.
      if (!cart.value) await this.load()
      await this.setQuantity(product, quantityOf(product) + 1)
    },

    async setQuantity(product: number, quantity: number) {
      cart.value = await api.setQuantity(product, quantity)
    },
  }
}

function quantityOf(product: number): number {
  return cart.value?.lines.find((line) => line.product.id === product)?.quantity ?? 0
}
