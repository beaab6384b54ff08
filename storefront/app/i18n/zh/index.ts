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

/** Every Chinese sentence; its shape is what English must fill. */
export const zh = {
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

/** The same keys with any text: what a complete language looks like. */
export type Texts = Widen<typeof zh>

type Widen<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { [Key in keyof T]: Widen<T[Key]> }
