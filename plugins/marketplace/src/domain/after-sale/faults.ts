import { fault } from "@xiangji/kernel"

/** No case of this id, or it is somebody else's. */
export const noSuchCase = () =>
  fault("not_found", "AFTERSALE-CASE-01", {
    zh: "没有这个售后单",
    en: "There is no such after-sales case",
  })

/** Each line may be in one open case only. */
export const lineHasCase = (title = "") =>
  fault("not_allowed", "AFTERSALE-OPEN-01", {
    zh: `${title && `“${title}”`}已经有一个正在处理的售后单，请等它办完`,
    en: `${title && `"${title}" `}already has an open case; please wait until it is done`.trim(),
  })

/** The goods are in a box already. */
export const alreadyPacked = (title: string) =>
  fault("not_allowed", "AFTERSALE-PACKED-01", {
    zh: `“${title}”已经打包，不能取消；收到货后可以申请退货`,
    en: `"${title}" is packed already and cannot be cancelled; it can be returned on arrival`,
  })

/** More than there is. */
export const tooManyUnits = (title: string) =>
  fault("not_allowed", "AFTERSALE-QUANTITY-01", {
    zh: `“${title}”的数量超过了还能退的数量`,
    en: `More of "${title}" than can still be taken back`,
  })

export const tooMuchMoney = (title: string) =>
  fault("not_allowed", "AFTERSALE-AMOUNT-01", {
    zh: `“${title}”的金额超过了还能退的金额`,
    en: `More money for "${title}" than can still go back`,
  })

export const nothingAsked = () =>
  fault("invalid", "AFTERSALE-LINES-01", {
    zh: "请选择商品，并填写数量或金额",
    en: "Please choose goods, and how many or how much",
  })

/** This kind of request does not fit where the seller order stands. */
export const notInThisState = () =>
  fault("not_allowed", "AFTERSALE-KIND-01", {
    zh: "子订单目前的状态不能这样申请：发货前可以取消，发货后可以退款，收到货后可以退换",
    en: "Not possible for this seller order now: cancel before packing, ask for money once shipped, return or exchange on arrival",
  })

export const windowOver = (days: number) =>
  fault("not_allowed", "AFTERSALE-WINDOW-01", {
    zh: `已经过了收货后 ${days} 天的售后期限，请联系平台`,
    en: `The ${days} days after delivery are over; please contact the market`,
  })

/** Fresh goods are not taken back for no reason (Consumer Rights Protection Law, article 25). */
export const freshGoods = (title: string) =>
  fault("not_allowed", "AFTERSALE-FRESH-01", {
    zh: `“${title}”是鲜活易腐商品，不支持无理由退换；有质量问题请选择相应原因`,
    en: `"${title}" is perishable and cannot be returned without a reason; choose what is wrong with it`,
  })

export const reasonMissing = () =>
  fault("invalid", "AFTERSALE-REASON-01", {
    zh: "请写明原因",
    en: "Please say why",
  })

export const notYourTurn = () =>
  fault("not_allowed", "AFTERSALE-TURN-01", {
    zh: "现在不由您处理这个售后单",
    en: "This case is not yours to answer now",
  })

export const nothingToPay = () =>
  fault("not_allowed", "AFTERSALE-PAID-01", {
    zh: "这个售后单没有等待人工退还的款项",
    en: "No money of this case waits to be given back by hand",
  })

export const nothingInStock = (title: string) =>
  fault("not_allowed", "AFTERSALE-STOCK-01", {
    zh: `“${title}”库存不足，不能换货，可以改为退款`,
    en: `Too little of "${title}" in stock to exchange it; refund it instead`,
  })

export const tooManyPhotos = () =>
  fault("invalid", "AFTERSALE-PHOTO-01", {
    zh: "最多 5 张照片，每张不超过 12 MB",
    en: "At most 5 photos of 12 MB each",
  })
