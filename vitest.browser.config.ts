import { defineConfig } from "vitest/config";

/** Real services with real pages in a real browser: Chromium, Python with venv, and what the examples install. */
export default defineConfig({ test: { include: ["test/browser/*.test.ts"], testTimeout: 60_000 } });
