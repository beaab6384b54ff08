/** A number as its own people write it, masked or not: without the country. */
export const shortPhone = (phone: string | null | undefined): string =>
  phone?.replace(/^\+86\s?/, "") ?? ""
