import type { DemoListing } from "../data/types"

/** From Deng's slope above Tongji. */
export const ORCHARD: DemoListing[] = [
  {
    seller: "deng",
    picture: "kiwifruit",
    title: { zh: "红心猕猴桃 5斤", en: "Red-heart kiwifruit, 2.5 kg" },
    description: {
      zh: "没催熟，收到是硬的，和苹果放一起捂三到五天，捏起来软了再吃。单果八十克上下，果面有叶磨的疤。",
      en: "Not ripened artificially: they arrive hard. Leave them three to five days beside an apple and eat them when they give to the thumb. About eighty grams each, some with marks where a leaf has rubbed.",
    },
    category: "fruit-nuts",
    price_fen: 5900,
    stock: 100,
    sale_unit: "box",
    net_weight_grams: 2500,
    gross_weight_grams: 2900,
    storage_class: "ambient",
    harvest_windows: [{ from: "08-11", to: "10-20" }],
    vat: "ownProduce",
  },
  {
    seller: "deng",
    picture: "walnuts",
    title: { zh: "薄皮山核桃 3斤", en: "Thin-shelled walnuts, 1.5 kg" },
    description: {
      zh: "当年新核桃，太阳晒干，没漂白，壳上有黑斑。手捏得开，仁略带涩皮。",
      en: "This year's walnuts, dried in the sun and not bleached, so the shells are spotted. You can crack them in the hand; the skin of the kernel is a little tart.",
    },
    category: "fruit-nuts",
    price_fen: 4500,
    stock: 60,
    sale_unit: "box",
    net_weight_grams: 1500,
    gross_weight_grams: 1700,
    storage_class: "ambient",
    vat: "ownProduce",
  },
  {
    seller: "deng",
    picture: "ginkgo",
    title: { zh: "白果 带壳 500克", en: "Ginkgo nuts in the shell, 500 g" },
    description: {
      zh: "两棵老树的果，洗净晾干。白果不能生吃、不能多吃：去芯煮熟，大人一次不超过十颗，小孩不要吃。炖鸡最好。",
      en: "From two old trees, washed and dried. Never raw and never many: take out the germ and cook them through, not more than ten for an adult at a time, none for children. Best stewed with chicken.",
    },
    category: "fruit-nuts",
    price_fen: 2400,
    stock: 45,
    sale_unit: "jin",
    net_weight_grams: 500,
    gross_weight_grams: 560,
    storage_class: "ambient",
    harvest_windows: [{ from: "10-11", to: "12-31" }],
    vat: "ownProduce",
  },
]
