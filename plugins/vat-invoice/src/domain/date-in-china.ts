/** Today's date in China, the only calendar an invoice knows. */
export function dateInChina(at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at)
}
