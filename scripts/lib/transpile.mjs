import fs from "node:fs"
import path from "node:path"

const OPTIONS = {
  sourceMaps: "inline",
  module: { type: "commonjs", ignoreDynamic: false },
  jsc: {
    target: "es2021",
    parser: { syntax: "typescript", tsx: false, decorators: true },
    transform: { decoratorMetadata: true, legacyDecorator: true },
  },
}

/** Puts the JavaScript of one changed source where the running backend reads it; a removed source's is removed. */
export async function transpile({ source, target }) {
  if (!fs.existsSync(source)) return fs.rmSync(target, { force: true })
  const { transformFile } = await import("@swc/core")
  const { code } = await transformFile(source, OPTIONS)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.writeFileSync(target, code)
}
