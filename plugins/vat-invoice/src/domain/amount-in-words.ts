import { assertFen, type Fen } from "@xiangji/kernel"

/** 元 is everyday; official invoice files print 圆. */
export type YuanWord = "元" | "圆"

const DIGITS = "零壹贰叁肆伍陆柒捌玖"
const PLACES = ["", "拾", "佰", "仟"]
const GROUPS = ["", "万", "亿", "万亿"]

/**
 * An amount in capital Chinese numerals, as the People's Bank prescribes for payment documents (正确填写票据和结算凭证的
 * 基本规定, annex to 支付结算办法): 整 after whole yuan; one 零 for any run of zeros inside; a red amount is led by （负数）.
 * Where the rule leaves a 零 free (107,000.53), it is written after the yuan and not after the 万, the first form it prints.
 */
export function amountInWords(amount: Fen, yuanWord: YuanWord = "元"): string {
  const sign = assertFen(amount) < 0 ? "（负数）" : ""
  const fen = Math.abs(amount)
  return sign + words(Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10, yuanWord)
}

function words(yuan: number, tenths: number, hundredths: number, yuanWord: YuanWord): string {
  const whole = yuan ? integerWords(yuan) + yuanWord : ""
  if (!tenths && !hundredths) return (whole || "零" + yuanWord) + "整"
  const gap = whole && (yuan % 10 === 0 || !tenths) ? "零" : ""
  const jiao = tenths ? DIGITS[tenths]! + "角" : ""
  const fen = hundredths ? DIGITS[hundredths]! + "分" : ""
  return whole + gap + jiao + fen
}

/** Groups of four digits, each with its 万 or 亿; a group that does not fill its thousands is led by 零. */
function integerWords(value: number): string {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000)
  let text = ""
  let zeroOwed = false
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]!
    if (text && group && (zeroOwed || group < 1000)) text += "零"
    if (group) text += groupWords(group) + GROUPS[index]!
    zeroOwed = group === 0
  }
  return text
}

function groupWords(group: number): string {
  let text = ""
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit) text += DIGITS[digit]! + PLACES[place]!
    else if (text && !text.endsWith("零") && group % 10 ** place) text += "零"
  }
  return text
}
