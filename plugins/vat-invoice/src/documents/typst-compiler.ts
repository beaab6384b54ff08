import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { fault } from "@xiangji/kernel"

/** The family of the font files in `@embedpdf/fonts-sc` (Noto Sans, simplified Chinese, OFL). */
export const FONT_FAMILY = "Noto Sans S Chinese"

/** PDF/A-3b: made to be archived, and the one mode in which a character without a glyph is an error, not a box. */
const PDF_STANDARD = "a-3b"

/** Memoised layouts older than this many documents are dropped, so that memory stays flat. */
const CACHE_AGE = 10

let compiler: NodeCompiler | undefined

/** One compiler for the process: loading the fonts takes far longer than a page. */
function sharedCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    // Typst lets a source read files of its workspace, so it gets an empty one.
    workspace: mkdtempSync(join(tmpdir(), "vat-invoice-typst-")),
    fontArgs: [
      { fontPaths: [join(dirname(require.resolve("@embedpdf/fonts-sc")), "..", "fonts")] },
    ],
  })
  return compiler
}

/**
 * Sets a Typst source as PDF/A. The same source and time give the same bytes. `INVOICE-GLYPH-01` when the font lacks a
 * character; `INVOICE-PREVIEW-01` when the source itself is at fault.
 */
export function typesetPdf(source: string, madeAt: Date): Buffer {
  const typst = sharedCompiler()
  try {
    const compiled = typst.compile({ mainFileContent: source })
    if (!compiled.result) throw badSource(JSON.stringify(diagnostics(typst, compiled)))
    const creationTimestamp = Math.floor(madeAt.getTime() / 1000)
    return typst.pdf(compiled.result, { pdfStandard: PDF_STANDARD, creationTimestamp })
  } catch (error) {
    throw missingGlyph(error) ?? error
  } finally {
    typst.evictCache(CACHE_AGE)
  }
}

function diagnostics(typst: NodeCompiler, compiled: ReturnType<NodeCompiler["compile"]>) {
  const error = compiled.takeError()
  return error ? typst.fetchDiagnostics(error) : []
}

/** Typst names the text it could not set; without that we only know our own source is at fault. */
function missingGlyph(error: unknown) {
  const texts = [...String(error).matchAll(/the text \\?"(.*?)\\?" could not be displayed/gs)]
  if (!texts.length) return null
  const missing = [...new Set(texts.map((match) => match[1]))].join(" ")
  return fault("not_allowed", "INVOICE-GLYPH-01", {
    zh: `预览字体没有这些字：${missing}。开票不受影响，请以税务系统中的票面为准`,
    en: `The preview's font lacks: ${missing}. Issuing is not affected; the tax bureau's own copy is what counts`,
  })
}

const badSource = (details: string) =>
  fault("unexpected", "INVOICE-PREVIEW-01", {
    zh: "预览生成失败，请联系运营人员",
    en: `The preview could not be made: ${details}`,
  })
