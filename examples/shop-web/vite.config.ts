import vue from '@vitejs/plugin-vue'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const commit = process.env.COMMIT_SHA || 'unknown'
const api = { '/api/': { target: process.env.API_URL || 'http://127.0.0.1:8000', changeOrigin: true } }

/** /healthz is a file of the build, which any web server can answer with; in development there is none yet. */
function healthz(): Plugin {
  const source = JSON.stringify({ status: 'ok', service: 'shop-web', commit })
  return {
    name: 'healthz',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'healthz.json', source })
    },
    configureServer({ middlewares }) {
      middlewares.use('/healthz', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(source)
      })
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url === '/healthz') request.url = '/healthz.json'
        next()
      })
    },
  }
}

export default defineConfig({
  plugins: [vue(), healthz()],
  define: { __COMMIT__: JSON.stringify(commit) },
  server: { proxy: api },
  preview: { proxy: api },
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'], restoreMocks: true },
})
