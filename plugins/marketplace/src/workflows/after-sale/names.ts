/** The job that carries a case out: core's order, stock, money. The application defines it, where its parts meet. */
export const CARRY_OUT_CASE = "xiangji-carry-out-case"

/** Tells buyer and seller what became of a case. */
export const TELL_CASE = "market-tell-case"

/** Keeps the clocks of a case true to its state. */
export const KEEP_CASE_CLOCKS = "market-keep-case-clocks"

/** The `subject_type` of a case's clocks and audit entries. */
export const CASE_SUBJECT = "after_sale"

/** The `subject_type` of a seller order's clocks. */
export const SELLER_ORDER_SUBJECT = "seller_order"
