import path from "node:path"
import { binOf } from "./build-units.mjs"
import { build } from "./build.mjs"
import { inRoot, ROOT } from "./paths.mjs"
import { transpile } from "./transpile.mjs"
import { watchSources } from "./watch-sources.mjs"

/** The web app served from its sources: pages change in the open browser. */
export const webFromSources = ({ port, url, env }) => ({
  name: "web",
  program: [
    binOf(inRoot("storefront"), "@react-router/dev", "react-router"),
    ...["dev", "--port", String(port), "--strictPort"],
  ],
  cwd: inRoot("storefront"),
  env: { ...env, NODE_ENV: "development" },
  health: url,
})

/**
 * Keeps the running backend in step with its sources: a changed file is translated alone (types are the editor's and
 * `npm run check`'s business) and the backend restarted. Admin pages are bundles, so they are built anew.
 * `medusa develop` is not used: it restarts for any file under the root and does not build plugins.
 */
export function followSources({ restart, say }) {
  return watchSources(async (files) => {
    const names = files.map(({ source }) => path.relative(ROOT, source)).join(", ")
    const since = Date.now()
    try {
      if (files.some(({ source }) => source.includes(`${path.sep}admin${path.sep}routes`)))
        await build({ only: ({ name }) => name !== "storefront" })
      else await Promise.all(files.map(transpile))
      await restart("backend")
      say(`↻ ${names}  ${((Date.now() - since) / 1000).toFixed(1)} s`)
    } catch (error) {
      const [why] = error.message.split("\n\nCaused by") // what follows is the translator's own backtrace
      say(`✗ ${names}\n${why}\n  Waiting for the next save.`)
    }
  })
}
