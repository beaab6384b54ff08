import { checkResidentId, checkUscc, normaliseNumber, type LocalText } from "@xiangji/kernel"
import { ISSUANCE_ROUTES, SELLER_KINDS, TAXPAYER_KINDS } from "../../types/market"
import type { FactName, Facts } from "./facts"
import { localTextIn, oneOf, phoneIn, textIn } from "./fact-forms"

/** How a field is read: undefined is a wrong form, refused with the field's own code and sentence. */
export type FactRule<Name extends FactName> = {
  code: string
  sentence: LocalText
  read(value: unknown): Facts[Name] | undefined
}

/** One rule per field. Codes are stable; a checksum is no matter of form and is judged in `warnings.ts`. */
export const FACT_RULES: { readonly [Name in FactName]: FactRule<Name> } = {
  kind: {
    code: "MARKET-FACT-01",
    sentence: {
      zh: "请选择卖家类型：农户、个体户、合作社或公司",
      en: "Please choose a kind: farmer, household business, co-operative or company",
    },
    read: oneOf(SELLER_KINDS),
  },
  name: {
    code: "MARKET-FACT-02",
    sentence: {
      zh: "店名要 2 到 40 个字",
      en: "The name needs 2 to 40 characters",
    },
    read: localTextIn(2, 40),
  },
  place_id: {
    code: "MARKET-FACT-03",
    sentence: {
      zh: "请从列表里选择所在的村或乡镇",
      en: "Please choose a village or town from the list",
    },
    read: textIn(1, 60),
  },
  story: {
    code: "MARKET-FACT-04",
    sentence: { zh: "介绍最多 4000 个字", en: "The story may have up to 4000 characters" },
    read: localTextIn(1, 4000),
  },
  legal_name: {
    code: "MARKET-FACT-05",
    sentence: {
      zh: "请按证件填写姓名或单位全称，2 到 80 个字",
      en: "Please write the name as on the papers, 2 to 80 characters",
    },
    read: textIn(2, 80),
  },
  id_number: {
    code: "MARKET-FACT-06",
    sentence: {
      zh: "身份证号是 18 位，最后一位可以是 X，请对照身份证再看一遍",
      en: "An identity number has 18 characters, the last may be X; please compare with the card",
    },
    read: numberThat((number) => checkResidentId(number) !== "format"),
  },
  uscc: {
    code: "MARKET-FACT-07",
    sentence: {
      zh: "统一社会信用代码是 18 位数字和大写字母，请对照营业执照再看一遍",
      en: "A social credit code has 18 digits and letters; please compare with the licence",
    },
    read: numberThat((number) => checkUscc(number) !== "format"),
  },
  checksum_reason: {
    code: "MARKET-FACT-08",
    sentence: {
      zh: "请用 4 到 200 个字说明号码为什么没有错",
      en: "Please say in 4 to 200 characters why the number is right",
    },
    read: textIn(4, 200),
  },
  taxpayer_kind: {
    code: "MARKET-FACT-09",
    sentence: { zh: "请选择纳税人类型", en: "Please choose a tax standing" },
    read: oneOf(TAXPAYER_KINDS),
  },
  issuance_route: {
    code: "MARKET-FACT-10",
    sentence: { zh: "请选择开票方式", en: "Please choose how invoices are issued" },
    read: oneOf(ISSUANCE_ROUTES),
  },
  phone: {
    code: "MARKET-FACT-11",
    sentence: {
      zh: "联系电话不对：手机 11 位，座机要带区号",
      en: "Not a phone number: a mobile has 11 digits, a landline needs its area code",
    },
    read: phoneIn,
  },
  address: {
    code: "MARKET-FACT-12",
    sentence: {
      zh: "请填写地址，4 到 200 个字",
      en: "Please write an address, 4 to 200 characters",
    },
    read: textIn(4, 200),
  },
  bank_name: {
    code: "MARKET-FACT-13",
    sentence: {
      zh: "请填写开户银行（写到支行更好），2 到 80 个字",
      en: "Please write the bank, best with its branch, 2 to 80 characters",
    },
    read: textIn(2, 80),
  },
  bank_account: {
    code: "MARKET-FACT-14",
    sentence: { zh: "银行账号是 8 到 30 位数字", en: "An account number has 8 to 30 digits" },
    read: numberThat((number) => /^\d{8,30}$/.test(number)),
  },
  account_holder: {
    code: "MARKET-FACT-15",
    sentence: {
      zh: "请填写户名，2 到 80 个字",
      en: "Please write the account holder, 2 to 80 characters",
    },
    read: textIn(2, 80),
  },
}

function numberThat(fits: (number: string) => boolean) {
  return (value: unknown) => {
    const number = typeof value === "string" ? normaliseNumber(value) : ""
    return number && fits(number) ? number : undefined
  }
}
