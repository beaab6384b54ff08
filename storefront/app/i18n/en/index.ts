import type { Texts } from "../zh"
import { account } from "./account"
import { afterSale } from "./after-sale"
import { common } from "./common"
import { fieldErrors } from "./field-errors"
import { imports } from "./import"
import { invoices } from "./invoices"
import { order } from "./order"
import { pay } from "./pay"
import { sell } from "./sell"
import { shop } from "./shop"

/** Every English sentence. A missing one does not compile. */
export const en: Texts = {
  account,
  afterSale,
  common,
  fieldErrors,
  imports,
  invoices,
  order,
  pay,
  sell,
  shop,
}
