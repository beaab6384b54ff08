import type { LocalText } from "@xiangji/kernel"
import { IMPORT_FIELDS, COLUMNS, REQUIRED_FIELDS, type ImportField } from "./columns"
import type { ImportFacts } from "./decide-row"
import { storageName, unitName, yesName } from "./read-choice"
import { EXAMPLE_SKU } from "./read-row"
import { writeSeason } from "./read-season"

type Value = string | number | null
type Lang = keyof LocalText

/** Columns that are written: a season stands in one of them, not in three. */
export const WRITTEN_FIELDS = IMPORT_FIELDS.filter(
  (field) => field !== "season_from" && field !== "season_to"
)

/** What an export writes about a listing: names in place of ids. */
export type WrittenFacts = ImportFacts & { photos: string[]; place: string }

/** The row of column names. */
export const writeHeader = (lang: Lang): string[] =>
  WRITTEN_FIELDS.map((field) => COLUMNS[field].name[lang])

/** A listing as a row, so that reading it again changes nothing. */
export const writeRow = (facts: WrittenFacts): Value[] =>
  WRITTEN_FIELDS.map((field) => WRITERS[field](facts))

type Writer = (facts: WrittenFacts) => Value

const WRITERS: Record<(typeof WRITTEN_FIELDS)[number], Writer> = {
  sku: ({ sku }) => sku,
  title: ({ title }) => title.zh,
  title_en: ({ title }) => translated(title),
  description: ({ description }) => description.zh,
  description_en: ({ description }) => translated(description),
  price: ({ price_fen }) => price_fen / 100,
  stock: ({ stock }) => stock,
  sale_unit: ({ sale_unit }) => unitName(sale_unit),
  net_weight: ({ net_weight_grams }) => net_weight_grams,
  gross_weight: ({ gross_weight_grams }) => gross_weight_grams,
  storage_class: ({ storage_class }) => storageName(storage_class),
  season: ({ harvest_windows }) => writeSeason(harvest_windows),
  photos: ({ photos }) => photos.join("; "),
  place: ({ place }) => place,
  category: ({ category }) => category,
  tax_code: ({ tax_code }) => tax_code,
  preorder: ({ preorder }) => yesName(preorder),
  preorder_days: ({ preorder_days }) => preorder_days,
}

/** A translation that is only the Chinese again is nobody's translation. */
const translated = ({ zh, en }: LocalText) => (en === zh ? null : en)

/** The example of the template. Importing it is refused with a hint to delete it. */
export const EXAMPLE: WrittenFacts = {
  sku: EXAMPLE_SKU,
  title: { zh: "山里土鸡蛋", en: "Free-range eggs" },
  description: { zh: "散养土鸡下的蛋，三十枚一盒。", en: "Thirty eggs of free-range hens." },
  price_fen: 4550,
  stock: 20,
  sale_unit: "box",
  net_weight_grams: 1500,
  gross_weight_grams: 1800,
  storage_class: "ambient",
  harvest_windows: [{ from: "03-21", to: "04-20" }],
  image_ids: [],
  photos: ["eggs-1.jpg", "eggs-2.jpg"],
  place_id: "",
  place: "",
  category: null,
  tax_code: null,
  preorder: false,
  preorder_days: null,
}

const RULES: Record<(typeof WRITTEN_FIELDS)[number], LocalText> = {
  sku: {
    zh: "您自己的编号，每个商品一个；同一货号再次导入就是修改",
    en: "Your own number, one for each listing; importing it again changes that listing",
  },
  title: { zh: "最多 80 字", en: "Chinese, at most 80 characters" },
  title_en: { zh: "可以不填", en: "May be left out" },
  description: { zh: "最多 4000 字", en: "Chinese, at most 4,000 characters" },
  description_en: { zh: "可以不填", en: "May be left out" },
  price: { zh: "元，最多两位小数", en: "Yuan, at most two decimals" },
  stock: { zh: "现在可以卖的数量", en: "How many can be sold now" },
  sale_unit: { zh: "见下面的单位", en: "One of the units below" },
  net_weight: { zh: "克；也可以写 1.5公斤、3斤", en: "Grams; 1.5kg works too" },
  gross_weight: { zh: "连包装；不填就和净重一样", en: "With packing; the net weight if left out" },
  storage_class: { zh: "见下面的储存方式", en: "One of the ways below" },
  season: {
    zh: "如：3月下旬—4月中旬；全年；不填就是全年",
    en: "Such as 03-21~04-20; all year if left out",
  },
  photos: {
    zh: "先在“照片”里上传，再写文件名，用分号隔开；没有照片的商品先存为草稿",
    en: "Names of photos uploaded before, separated by semicolons; without any it stays a draft",
  },
  place: {
    zh: "村名或行政区划代码；不填就是您的村",
    en: "Name or division code; yours if left out",
  },
  category: { zh: "见下面的分类，可以不填", en: "One of the categories below, or nothing" },
  tax_code: { zh: "19 位数字，可以不填", en: "19 digits, or nothing" },
  preorder: { zh: "是 或 否", en: "yes or no" },
  preorder_days: {
    zh: "上市后几天内发货，0 到 90",
    en: "Sent within so many days of the season, 0 to 90",
  },
}

/** What may be written into each column, for the template's second sheet. */
export const writeRules = (lang: Lang): Value[][] =>
  WRITTEN_FIELDS.map((field) => {
    const required = (REQUIRED_FIELDS as readonly ImportField[]).includes(field)
    const mark = required ? { zh: "必填", en: "required" }[lang] : ""
    return [COLUMNS[field].name[lang], mark, RULES[field][lang]]
  })
