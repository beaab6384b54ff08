/**
 * Tax classification codes of goods (税收分类编码, 19 digits) that we could check against the published table. Goods that
 * are not here are listed without one; the code is then asked for when an invoice is wanted, never guessed.
 */
export const TAX_CODES = {
  eggs: "1010303020100000000",
  preservedEggs: "1030114030000000000",
  chilledChicken: "1030107010100000000",
  freshShoots: "1010112120000000000",
  driedVegetables: "1030110030000000000",
  curedMeat: "1030108040000000000",
  otherShoes: "1040204990000000000",
  strawGoods: "1050110050000000000",
  bambooGoods: "1050109040000000000",
} as const
