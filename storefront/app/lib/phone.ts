/** A mainland mobile number as eleven digits, from whatever was typed; null when it is none. */
export function parsePhone(typed: string): string | null {
  const digits = typed
    .normalize("NFKC")
    .replace(/[\s-]/g, "")
    .replace(/^(\+|00)?86(?=1)/, "")
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}

/** `138 1234 5678`: easier to compare with the number on a paper. */
export const spacedPhone = (phone: string): string =>
  phone.replace(/^(?:\+86)?(\d{3})(\d{4})(\d{4})$/, "$1 $2 $3")
