import type { DemoPlace } from "./types"

/**
 * Real places. Only the six digits of the counties are official (GB/T 2260). Below the county the codes are the demo's
 * own: their town part begins with 9, a range that GB/T 10114 does not give to towns, so that nobody takes them for
 * official ones.
 */
export const PLACES: DemoPlace[] = [
  {
    code: "510182",
    level: "county",
    name: { zh: "彭州市", en: "Pengzhou" },
    story: {
      zh: "成都西北的县级市，半是龙门山，半是平原。湔江从两山相对的“天彭门”流出，灌溉出一大片菜地；山里有笋、有茶、有药，四月满山牡丹。",
      en: "A county-level city north-west of Chengdu, half Longmen mountains, half plain. The Jian River leaves the hills between two facing peaks, Tianpeng Gate, and waters a wide land of vegetables. The mountains give shoots, tea and herbs, and peonies in April.",
    },
    picture: "pengzhou",
  },
  {
    code: "510182901",
    level: "town",
    name: { zh: "小鱼洞镇", en: "Xiaoyudong" },
    story: {
      zh: "湔江上游的山区老场镇，离成都约七十公里，海拔一千米上下。过去土鸡蛋、春笋、腊肉、草鞋全靠赶场零卖，“酒香也怕巷子深”；后来镇上办起农村电商服务站，城里人坐在家里就能买到。2019 年行政区划调整后并入龙门山镇，老乡们还是叫它小鱼洞。",
      en: "An old market town on the upper Jian River, some seventy kilometres from Chengdu and about a thousand metres up. Eggs, spring shoots, bacon and straw sandals used to be sold on market days only: good wine fears a deep alley. Then the town opened a rural e-commerce service centre and people in the city could order from home. Since 2019 it belongs to Longmenshan Town; everybody still calls it Xiaoyudong.",
    },
    picture: "xiaoyudong",
  },
  {
    code: "510182901901",
    level: "village",
    name: { zh: "江桥村", en: "Jiangqiao Village" },
    story: {
      zh: "彭白公路边的竹林村，种雷竹，也养冷水鱼。三四月天不亮就有人打着手电上山挖笋。",
      en: "A village among bamboo on the road from Pengzhou to Baishuihe. In March and April people climb the hill with torches before dawn to dig the shoots.",
    },
    picture: "jiangqiao",
  },
  {
    code: "510182901902",
    level: "village",
    name: { zh: "太子村", en: "Taizi Village" },
    story: {
      zh: "十二个村民小组，一千多亩耕地、五千多亩林地。家家屋后都有林子，鸡就在林子里放养。",
      en: "Twelve hamlets with some seventy hectares of fields and five times as much wood. Behind every house there are trees, and the chickens live under them.",
    },
    picture: "taizi",
  },
  {
    code: "510182901903",
    level: "village",
    name: { zh: "大湾村", en: "Dawan Village" },
    story: {
      zh: "湔江在这里拐一个大弯。老人们会打草鞋、编棕鞋，一双要坐上大半天。",
      en: "Here the Jian River makes its great bend. The old people still know how to weave sandals of straw and shoes of palm fibre; a pair takes most of a day.",
    },
    picture: "dawan",
  },
  {
    code: "510182902",
    level: "town",
    name: { zh: "通济镇", en: "Tongji" },
    story: {
      zh: "“三河七场”的中心，湔江渡口的要津，清代嘉庆年间因“接济交通、发展经济”改名通济场。如今还是彭州山区最热闹的场镇，也是食用菌的产地。",
      en: "The middle of “three rivers and seven markets” and the old ferry over the Jian River; it has carried its name, “through-passage”, since 1797. Still the liveliest market of the Pengzhou hills, and a place for mushrooms.",
    },
    picture: "tongji",
  },
  {
    code: "510182902901",
    level: "village",
    name: { zh: "大坪村", en: "Daping Village" },
    story: {
      zh: "通济镇的高山村，云常常在脚下。夜里凉、白天晒，果子熟得慢，也就甜。",
      en: "A village high above Tongji, often above the clouds. Cool nights and sunny days: fruit ripens slowly here, and sweet.",
    },
    picture: "daping",
  },
  {
    code: "510182903",
    level: "town",
    name: { zh: "敖平镇", en: "Aoping" },
    story: {
      zh: "彭州东北的平坝，2001 年被四川省命名为“川芎之乡”。秋天下种，来年五月挖川芎，大蒜、莴笋轮着种；镇上的风筝也有名气。",
      en: "On the plain north-east of Pengzhou; in 2001 the province named it the home of chuanxiong. The herb is planted in late summer and dug in May, garlic and celtuce take turns with it. Its kites are known too.",
    },
    picture: "aoping",
  },
  {
    code: "510184",
    level: "county",
    name: { zh: "崇州市", en: "Chongzhou" },
    story: {
      zh: "成都西边的县级市，古称蜀州。山上有老茶树，坝上有竹林盘，街子、元通、怀远几个老镇沿着文井江排开。",
      en: "A county-level city west of Chengdu, the old Shuzhou. Old tea trees on the hills, farmsteads in bamboo on the plain, and the old towns of Jiezi, Yuantong and Huaiyuan along the Wenjing River.",
    },
    picture: "huaiyuan",
  },
  {
    code: "510184901",
    level: "town",
    name: { zh: "怀远镇", en: "Huaiyuan" },
    story: {
      zh: "一千六百多年的老镇，四门四街，逢单赶场。“三编”——藤编、棕编、竹编——几乎家家会做，藤编一条街的铺子一间挨一间。",
      en: "A town more than sixteen hundred years old, four gates and four streets, market on odd days. Almost every family knows one of its three weavings, rattan, palm and bamboo; in Rattan Street shop stands beside shop.",
    },
    picture: "huaiyuan",
  },
]
