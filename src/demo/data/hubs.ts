import type { DemoHub } from "./types"

/** The hubs, one per town. House numbers and telephone numbers are invented. */
export const HUBS: DemoHub[] = [
  {
    name: { zh: "小鱼洞集散点", en: "Xiaoyudong hub" },
    place_code: "510182901",
    address: "四川省成都市彭州市小鱼洞镇农村电商服务站（演示地址）",
    phone: "19900000101",
  },
  {
    name: { zh: "通济集散点", en: "Tongji hub" },
    place_code: "510182902",
    address: "四川省成都市彭州市通济镇场口（演示地址）",
    phone: "19900000102",
  },
  {
    name: { zh: "敖平集散点", en: "Aoping hub" },
    place_code: "510182903",
    address: "四川省成都市彭州市敖平镇农资站旁（演示地址）",
    phone: "19900000103",
  },
  {
    name: { zh: "怀远集散点", en: "Huaiyuan hub" },
    place_code: "510184901",
    address: "四川省成都市崇州市怀远镇藤编一条街（演示地址）",
    phone: "19900000104",
  },
]
