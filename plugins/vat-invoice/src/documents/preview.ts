import { previewView, type PreviewInvoice, type PreviewView } from "./preview-view"
import { PREVIEW_TEMPLATE } from "./preview.typ.hbs"
import { typesetPdf } from "./typst-compiler"
import { typstTemplate } from "./typst-text"

export type { PreviewInvoice, PreviewLine } from "./preview-view"

const previewSource = typstTemplate<PreviewView>(PREVIEW_TEMPLATE)

/**
 * A PDF of what an invoice will say, for the desk and the buyer to check before and after it is issued. It is never
 * an invoice itself: the tax platform alone makes those, and the page says so in letters nobody can miss.
 */
export function renderPreview(invoice: PreviewInvoice): Buffer {
  return typesetPdf(previewSource(previewView(invoice)), invoice.created_at)
}
