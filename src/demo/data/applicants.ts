import type { DemoApplicant } from "./types"

/** Invented like the sellers. The second one's number does not fit its check character, and says why. */
export const APPLICANTS: DemoApplicant[] = [
  {
    phone: "19900000011",
    member: "万桂芳",
    place_code: "510182901903",
    facts: {
      kind: "household",
      name: { zh: "万家豆腐坊", en: "Wan's tofu workshop" },
      story: {
        zh: "石磨豆腐，想在网上卖豆腐干。",
        en: "Stone-ground tofu; the family would like to sell it dried.",
      },
      legal_name: "彭州市小鱼洞万家豆腐坊（演示）",
      uscc: "9251018200000006X4",
      phone: "19900000011",
      address: "彭州市小鱼洞镇大湾村5组（演示）",
      bank_name: "演示银行彭州支行",
      bank_account: "0000000000000011",
      account_holder: "万桂芳",
    },
  },
  {
    phone: "19900000012",
    member: "邓国强",
    place_code: "510182902",
    facts: {
      kind: "cooperative",
      name: { zh: "白鹿河冷水鱼合作社", en: "Bailu River cold-water fish co-op" },
      story: {
        zh: "雪山水养的虹鳟和雅鱼，每周四捞一次。",
        en: "Trout and snow fish raised in meltwater, netted every Thursday.",
      },
      legal_name: "彭州市白鹿河冷水鱼农民专业合作社（演示）",
      uscc: "935101820000000780",
      checksum_reason: "新办的执照，号码与纸上一致",
      phone: "19900000012",
      address: "彭州市通济镇白鹿河边（演示）",
      bank_name: "演示银行彭州支行",
      bank_account: "0000000000000012",
      account_holder: "彭州市白鹿河冷水鱼农民专业合作社",
    },
  },
]
