import { reactRouter } from "@react-router/dev/vite"
import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

const app = fileURLToPath(new URL("./app", import.meta.url))
const backend = process.env.MEDUSA_BACKEND_URL ?? "http://localhost:9000"

export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  resolve: {
    alias: { "~": app },
    // React Router is hoisted next to the React 18 of Medusa's admin; the pages must have one React, ours.
    dedupe: ["react", "react-dom"],
  },
  // For the same reason the server's bundle holds everything. While developing only what imports React is bundled:
  // React itself is CommonJS, which Vite's own module runner cannot evaluate.
  ssr: { noExternal: command === "build" ? true : [/react-router/] },
  build: { assetsInlineLimit: 0 },
  server: { proxy: { "/media": backend } },
}))
