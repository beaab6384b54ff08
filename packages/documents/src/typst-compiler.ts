import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"

/** The family of the font files in `@embedpdf/fonts-sc` (Noto Sans, simplified Chinese, OFL). */
export const FONT_FAMILY = "Noto Sans S Chinese"

/** PDF/A-3b: made to be archived, and the one mode in which a character without a glyph is an error, not a box. */
const PDF_STANDARD = "a-3b"

/** Memoised layouts older than this many documents are dropped, so that memory stays flat. */
const CACHE_AGE = 10

/** What a paper's owner says when it cannot be set: people know the paper, not this package. */
export type TypesetFaults = {
  /** The font has no glyph for these characters. */
  missingGlyphs(characters: string): Error
  /** The source itself is at fault; the details are the compiler's. */
  badSource(details: string): Error
}

let compiler: NodeCompiler | undefined

/** One compiler for the process: loading the fonts takes far longer than a page. */
function sharedCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    // Typst lets a source read files of its workspace, so it gets an empty one.
    workspace: mkdtempSync(join(tmpdir(), "xiangji-typst-")),
    fontArgs: [
      { fontPaths: [join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts")] },
    ],
  })
  return compiler
}

/**
 * Sets a Typst source as PDF/A. The same source and time give the same bytes. A character without a glyph is refused
 * with the paper's own fault, never printed as a box.
 */
export function typesetPdf(source: string, madeAt: Date, faults: TypesetFaults): Buffer {
  const typst = sharedCompiler()
  try {
    const compiled = typst.compile({ mainFileContent: source })
    if (!compiled.result) throw faults.badSource(JSON.stringify(diagnostics(typst, compiled)))
    const creationTimestamp = Math.floor(madeAt.getTime() / 1000)
    return typst.pdf(compiled.result, { pdfStandard: PDF_STANDARD, creationTimestamp })
  } catch (error) {
    const missing = charactersMissing(error)
    throw missing ? faults.missingGlyphs(missing) : error
  } finally {
    typst.evictCache(CACHE_AGE)
  }
}

function diagnostics(typst: NodeCompiler, compiled: ReturnType<NodeCompiler["compile"]>) {
  const error = compiled.takeError()
  return error ? typst.fetchDiagnostics(error) : []
}

/** Typst names the text it could not set; without that we only know our own source is at fault. */
function charactersMissing(error: unknown): string {
  const texts = [...String(error).matchAll(/the text \\?"(.*?)\\?" could not be displayed/gs)]
  return [...new Set(texts.map((match) => match[1]))].join(" ")
}
