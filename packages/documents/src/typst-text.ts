import { fault } from "@xiangji/kernel"
import Handlebars from "handlebars"

/** Control and format characters, which also hide or turn round text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * A value as a Typst string literal, so that whatever people typed is printed and never run. White space becomes
 * blanks first, so that words on two lines do not grow together. Anything but text is a mistake in our own template
 * (`DOCUMENT-TEMPLATE-01`).
 */
export function typstText(value: unknown): string {
  if (typeof value !== "string") throw notText(typeof value)
  const visible = value.replace(/\s+/g, " ").replace(INVISIBLE, "")
  return `"${visible.replace(/["\\]/g, "\\$&")}"`
}

const notText = (type: string) =>
  fault("unexpected", "DOCUMENT-TEMPLATE-01", {
    zh: "单据模板有误，请联系运营人员",
    en: `The paper's template printed ${type}, not text`,
  })

/** Makes a Typst source from a `.typ.hbs` template; `{{typ x}}` is the only way a value gets into it. */
export function typstTemplate<View extends object>(template: string): (view: View) => string {
  const handlebars = Handlebars.create()
  handlebars.registerHelper("typ", (value: unknown) => typstText(value))
  return handlebars.compile(template, { noEscape: true, strict: true, preventIndent: true })
}
