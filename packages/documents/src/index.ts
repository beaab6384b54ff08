/** Papers set with Typst: `typstTemplate` makes the source of a view, `typesetPdf` sets it. */
export { FONT_FAMILY, typesetPdf, type TypesetFaults } from "./typst-compiler"
export { typstTemplate, typstText } from "./typst-text"
