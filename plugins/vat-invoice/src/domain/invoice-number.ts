import { fault } from "@xiangji/kernel"

/** Paper invoices have a code and a number; fully digital ones (数电票) one number of 20 digits. */
export type Medium = "paper" | "digital"

/** `code` is empty for digital invoices, never null, so that (code, number) can be unique in the database. */
export type InvoiceNumber = { code: string; number: string }

/**
 * Checks what the clerk typed. Paper: code of 10 or 12 digits and number of 8. Digital: year (2), province (2),
 * channel (1), sequence (15), since the nationwide roll-out (STA notice 2024-11), and no code.
 */
export function assertInvoiceNumber(medium: Medium, typed: Partial<InvoiceNumber>): InvoiceNumber {
  const code = typed.code?.trim() ?? ""
  const number = typed.number?.trim() ?? ""
  if (medium === "paper") {
    if (/^(\d{10}|\d{12})$/.test(code) && /^\d{8}$/.test(number)) return { code, number }
    throw fault("invalid", "INVOICE-NUMBER-01", {
      zh: "纸质发票：代码须为10位或12位数字，号码须为8位数字",
      en: "A paper invoice has a code of 10 or 12 digits and a number of 8 digits",
    })
  }
  if (code === "" && /^\d{20}$/.test(number)) return { code, number }
  throw fault("invalid", "INVOICE-NUMBER-02", {
    zh: "数电发票：号码须为20位数字，且没有代码",
    en: "A digital invoice has a number of 20 digits and no code",
  })
}
