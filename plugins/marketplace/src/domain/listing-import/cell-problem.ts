import type { LocalText } from "@xiangji/kernel"
import { columnName, type ImportField } from "./columns"

/** One thing wrong in one row, in words a clerk can act upon. */
export type CellProblem = {
  field: ImportField
  /** `C5`; null when the column is not in the file. */
  cell: string | null
  code: string
  messages: LocalText
}

/** Every reason to refuse a cell: code, and the two sentences with the cell's text in place of `%`. */
const PROBLEMS = {
  missing: ["01", "不能为空", "must be filled in"],
  formula: [
    "02",
    "这里是公式，请复制后“选择性粘贴—数值”",
    "is a formula; copy it and paste values only",
  ],
  errorValue: ["03", "这里是错误值 %", "shows the error %"],
  notANumber: ["04", "“%”不是数字", "“%” is not a number"],
  price: [
    "05",
    "价格“%”不对：大于 0，最多两位小数",
    "“%” is no price: more than 0, at most two decimals",
  ],
  stock: [
    "06",
    "库存“%”不对：0 到 1000000 的整数",
    "“%” is no stock: a whole number from 0 to 1,000,000",
  ],
  weight: [
    "07",
    "重量“%”不对：1 到 500000 克，如 500克、1.5公斤、3斤",
    "“%” is no weight: 1 to 500,000 grams, such as 500 g, 1.5 kg",
  ],
  unit: [
    "08",
    "不认识单位“%”，请用：斤、公斤、个、盒、双、把",
    "“%” is no unit; use jin, kg, piece, box, pair or bundle",
  ],
  storage: [
    "09",
    "不认识储存方式“%”，请用模板里列出的",
    "“%” is no way to store; use one that the template lists",
  ],
  season: [
    "10",
    "看不懂上市时间“%”，请写成“3月下旬—4月中旬”或“03-21~04-20”",
    "“%” is no season; write it like 03-21~04-20",
  ],
  seasonEnds: [
    "11",
    "上市时间“%”要从一旬的第一天到一旬的最后一天，如“3月下旬—4月中旬”",
    "“%” has to run from the first day of a ten-day period to the last of one, such as 03-21~04-20",
  ],
  placeUnknown: ["12", "没有找到产地“%”", "There is no place “%”"],
  placeAmbiguous: [
    "13",
    "有几个地方叫“%”，请写行政区划代码",
    "Several places are called “%”; write the division code",
  ],
  categoryUnknown: ["14", "没有找到分类“%”", "There is no category “%”"],
  photoUnknown: ["15", "没有找到照片“%”，请先上传", "There is no photo “%”; upload it first"],
  photoNotReady: [
    "16",
    "照片“%”还在处理，请稍后再试",
    "The photo “%” is still being prepared; try again in a moment",
  ],
  taxCode: ["17", "税收分类编码“%”不对：19 位数字", "“%” is no tax code: 19 digits"],
  yesNo: ["18", "“%”请写“是”或“否”", "“%”: write yes or no"],
  tooLong: ["19", "文字太长，最多 % 个字", "is too long; at most % characters"],
  unreadable: [
    "20",
    "有看不懂的字符（�），请重新输入",
    "contains characters that cannot be read (�); type it anew",
  ],
  sku: [
    "21",
    "货号“%”不对：最多 64 个字母、数字、汉字或 - _ . /",
    "“%” is no SKU: at most 64 letters, digits or - _ . /",
  ],
  skuTwice: [
    "22",
    "货号“%”在文件里出现了不止一次",
    "The SKU “%” appears more than once in the file",
  ],
  grossLess: ["23", "毛重不能小于净重", "cannot be less than the net weight"],
  preorderDays: [
    "24",
    "预订发货天数“%”不对：0 到 90 的整数",
    "“%” is no number of days: a whole number from 0 to 90",
  ],
  archived: [
    "25",
    "货号“%”的商品已归档，请先恢复",
    "The listing with the SKU “%” is archived; restore it first",
  ],
  example: [
    "26",
    "这是模板里的示例行，请删除",
    "This is the example row of the template; delete it",
  ],
  photoTwice: ["27", "照片最多 9 张，不能重复", "At most 9 photos, each of them once"],
} as const satisfies Record<string, readonly [code: string, zh: string, en: string]>

export type Problem = keyof typeof PROBLEMS

/** The problem as a report shows it: `MARKET-CELL-05` and so on, with the address first. */
export function cellProblem(
  problem: Problem,
  at: { field: ImportField; cell: string | null },
  text = ""
): CellProblem {
  const [code, zh, en] = PROBLEMS[problem]
  const name = columnName(at.field)
  const address = at.cell ? `${at.cell} ` : ""
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const sentence = (words: string, label: string, colon: string) =>
    `${address}${label}${colon}${words.replace("%", () => shown)}`
  return {
    ...at,
    code: `MARKET-CELL-${code}`,
    messages: { zh: sentence(zh, name.zh, "："), en: sentence(en, name.en, ": ") },
  }
}
