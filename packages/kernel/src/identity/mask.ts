/** An identity number as people may see it: enough to recognise one's own, too little to use: `510***********1234`. */
export const maskIdentityNumber = (number: string): string => mask(number, 3, 4)

/** A bank account by its last four digits, as banks print it. */
export const maskBankAccount = (account: string): string => mask(account, 0, 4)

function mask(text: string, head: number, tail: number): string {
  const hidden = text.length - head - tail
  // What is too short to hide its middle is hidden altogether.
  if (hidden < head + tail) return "*".repeat(text.length)
  return text.slice(0, head) + "*".repeat(hidden) + text.slice(-tail)
}
