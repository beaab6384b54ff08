import { typesetPdf, typstTemplate, type TypesetFaults } from "@xiangji/documents"
import { fault } from "@xiangji/kernel"
import { previewView, type PreviewInvoice, type PreviewView } from "./preview-view"
import { PREVIEW_TEMPLATE } from "./preview.typ.hbs"

export type { PreviewInvoice, PreviewLine } from "./preview-view"

const previewSource = typstTemplate<PreviewView>(PREVIEW_TEMPLATE)

/**
 * A PDF of what an invoice will say, for the desk and the buyer to check before and after it is issued. It is never
 * an invoice itself: the tax platform alone makes those, and the page says so in letters nobody can miss.
 * `INVOICE-GLYPH-01` when the font lacks a character; `INVOICE-PREVIEW-01` when our own template is at fault.
 */
export function renderPreview(invoice: PreviewInvoice): Buffer {
  return typesetPdf(previewSource(previewView(invoice)), invoice.created_at, FAULTS)
}

const FAULTS: TypesetFaults = {
  missingGlyphs: (characters) =>
    fault("not_allowed", "INVOICE-GLYPH-01", {
      zh: `预览字体没有这些字：${characters}。开票不受影响，请以税务系统中的票面为准`,
      en: `The preview's font lacks: ${characters}. Issuing is not affected; the tax bureau's own copy is what counts`,
    }),
  badSource: (details) =>
    fault("unexpected", "INVOICE-PREVIEW-01", {
      zh: "预览生成失败，请联系运营人员",
      en: `The preview could not be made: ${details}`,
    }),
}
