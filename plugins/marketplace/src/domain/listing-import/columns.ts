import type { LocalText } from "@xiangji/kernel"

/** What a column can hold; each is one fact of a listing. */
export const IMPORT_FIELDS = [
  "sku",
  "title",
  "title_en",
  "description",
  "description_en",
  "price",
  "stock",
  "sale_unit",
  "net_weight",
  "gross_weight",
  "storage_class",
  "season",
  "season_from",
  "season_to",
  "photos",
  "place",
  "category",
  "tax_code",
  "preorder",
  "preorder_days",
] as const
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** A column: its name in both languages, other names people give it, and the unit its name may carry. */
type Column = { name: LocalText; aliases: string[]; width: number }

/** The columns in the order of the template. The names are what an export writes and an import reads. */
export const COLUMNS: Record<ImportField, Column> = {
  sku: {
    name: { zh: "货号", en: "SKU" },
    aliases: ["商品编号", "商品编码", "编号", "编码", "商家编码", "item number", "item no", "code"],
    width: 14,
  },
  title: {
    name: { zh: "商品名称", en: "Title" },
    aliases: ["名称", "品名", "商品名", "标题", "商品标题", "name", "product name", "product"],
    width: 24,
  },
  title_en: {
    name: { zh: "英文名称", en: "Title (English)" },
    aliases: ["商品英文名", "英文名", "english title", "english name", "title en"],
    width: 20,
  },
  description: {
    name: { zh: "商品介绍", en: "Description" },
    aliases: ["介绍", "描述", "商品描述", "说明", "商品说明", "详情"],
    width: 40,
  },
  description_en: {
    name: { zh: "英文介绍", en: "Description (English)" },
    aliases: ["英文描述", "英文说明", "english description", "description en"],
    width: 30,
  },
  price: {
    name: { zh: "价格（元）", en: "Price (CNY)" },
    aliases: ["价格", "单价", "售价", "销售价", "零售价", "price", "unit price"],
    width: 12,
  },
  stock: {
    name: { zh: "库存", en: "Stock" },
    aliases: ["库存数量", "数量", "现货", "库存数", "quantity", "qty", "inventory"],
    width: 10,
  },
  sale_unit: {
    name: { zh: "销售单位", en: "Unit" },
    aliases: ["单位", "计量单位", "sale unit", "selling unit"],
    width: 10,
  },
  net_weight: {
    name: { zh: "净重（克）", en: "Net weight (g)" },
    aliases: ["净重", "净含量", "重量", "单件净重", "net weight", "weight"],
    width: 12,
  },
  gross_weight: {
    name: { zh: "毛重（克）", en: "Gross weight (g)" },
    aliases: ["毛重", "含包装重量", "发货重量", "gross weight"],
    width: 12,
  },
  storage_class: {
    name: { zh: "储存方式", en: "Storage" },
    aliases: ["储存", "存储方式", "保存方式", "贮存方式", "温层", "storage class"],
    width: 10,
  },
  season: {
    name: { zh: "上市时间", en: "Season" },
    aliases: ["上市季节", "采收期", "采收时间", "季节", "harvest", "harvest windows", "in season"],
    width: 22,
  },
  season_from: {
    name: { zh: "上市开始", en: "Season from" },
    aliases: ["上市时间开始", "开始上市", "上市日期", "采收开始", "season start", "harvest from"],
    width: 12,
  },
  season_to: {
    name: { zh: "上市结束", en: "Season to" },
    aliases: ["上市时间结束", "结束上市", "下市日期", "采收结束", "season end", "harvest to"],
    width: 12,
  },
  photos: {
    name: { zh: "照片文件名", en: "Photos" },
    aliases: [
      "照片",
      "图片",
      "图片文件名",
      "商品图片",
      "主图",
      "images",
      "image",
      "photo",
      "pictures",
    ],
    width: 28,
  },
  place: {
    name: { zh: "产地", en: "Origin" },
    aliases: ["产地代码", "原产地", "村", "村庄", "place", "place of origin", "place code"],
    width: 14,
  },
  category: {
    name: { zh: "分类", en: "Category" },
    aliases: ["商品分类", "类目", "类别"],
    width: 12,
  },
  tax_code: {
    name: { zh: "税收分类编码", en: "Tax code" },
    aliases: ["税收编码", "商品和服务税收分类编码", "tax classification code"],
    width: 22,
  },
  preorder: {
    name: { zh: "可预订", en: "Pre-order" },
    aliases: ["预订", "是否预订", "接受预订", "预售", "preorder"],
    width: 8,
  },
  preorder_days: {
    name: { zh: "预订发货天数", en: "Pre-order days" },
    aliases: ["预售发货天数", "发货天数", "preorder days"],
    width: 12,
  },
}

/** Named only where an English word would be mistaken for the same in the shop's own sheets. */
export const columnName = (field: ImportField): LocalText => COLUMNS[field].name

/** Fields a new listing cannot do without. */
export const REQUIRED_FIELDS = [
  "sku",
  "title",
  "description",
  "price",
  "stock",
  "sale_unit",
  "net_weight",
  "storage_class",
] as const satisfies ImportField[]
