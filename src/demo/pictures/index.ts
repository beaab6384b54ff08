import type { Picture } from "./picture"
import { bacon, sausages } from "./scenes/cured"
import { driedShoots, springShoots } from "./scenes/bamboo"
import { hillChicken, liveHens } from "./scenes/chicken"
import { eagleTea, pipaTea, rapeseedOil } from "./scenes/drinks"
import { eggs } from "./scenes/eggs"
import { celtuces, ferns, garlic } from "./scenes/garden"
import { honey } from "./scenes/honey"
import { beanCurd, mushrooms, noodles, pickles, saltedEggs } from "./scenes/larder"
import { ginkgo, walnuts } from "./scenes/nuts"
import { corn, kiwifruit } from "./scenes/orchard"
import {
  aoping,
  daping,
  dawan,
  huaiyuan,
  jiangqiao,
  pengzhou,
  taizi,
  tongji,
  xiaoyudong,
} from "./scenes/places"
import { chuanxiong, potatoes } from "./scenes/roots"
import { palmShoes, strawSandals } from "./scenes/shoes"
import { bambooBasket, rattanTray } from "./scenes/weaving"

/** Every picture of the demo market by name: the goods first, then the places. Drawn anew at each call, always the same. */
export const PICTURES = {
  bacon,
  bambooBasket,
  beanCurd,
  celtuces,
  chuanxiong,
  corn,
  driedShoots,
  eagleTea,
  eggs,
  ferns,
  garlic,
  ginkgo,
  hillChicken,
  honey,
  kiwifruit,
  liveHens,
  mushrooms,
  noodles,
  palmShoes,
  pickles,
  pipaTea,
  potatoes,
  rapeseedOil,
  rattanTray,
  saltedEggs,
  sausages,
  springShoots,
  strawSandals,
  walnuts,
  aoping,
  daping,
  dawan,
  huaiyuan,
  jiangqiao,
  pengzhou,
  taizi,
  tongji,
  xiaoyudong,
} satisfies Record<string, () => Picture>

export type PictureName = keyof typeof PICTURES
