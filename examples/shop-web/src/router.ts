import { createRouter, type RouterHistory } from 'vue-router'
import NotFoundPage from './pages/NotFoundPage.vue'
import ProductsPage from './pages/ProductsPage.vue'

export function makeRouter(history: RouterHistory) {
  const router = createRouter({
    history,
    routes: [
      { path: '/', component: ProductsPage, meta: { title: 'Things that last' } },
      {
        path: '/products/:id(\\d+)',
        component: () => import('./pages/ProductPage.vue'),
        props: (route) => ({ id: Number(route.params.id) }),
      },
      { path: '/cart', component: () => import('./pages/CartPage.vue'), meta: { title: 'Cart' } },
      { path: '/checkout', component: () => import('./pages/CheckoutPage.vue'), meta: { title: 'Checkout' } },
      { path: '/:rest(.*)*', component: NotFoundPage, meta: { title: 'Not found' } },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  router.afterEach((to) => {
    document.title = to.meta.title ? `${to.meta.title} · acme shop` : 'acme shop'
  })
  return router
}
