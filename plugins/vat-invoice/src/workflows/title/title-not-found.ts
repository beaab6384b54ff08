import { fault } from "@xiangji/kernel"

/** The same answer for a title that does not exist and for somebody else's. */
export const titleNotFound = () =>
  fault("not_found", "INVOICE-TITLE-08", {
    zh: "没有找到这个抬头",
    en: "There is no such title",
  })
