import type { DemoListing } from "../data/types"
import { CO_OP } from "./co-op"
import { CRAFT } from "./craft"
import { KITCHEN } from "./kitchen"
import { ORCHARD } from "./orchard"
import { PLAIN } from "./plain"
import { WOODS } from "./woods"

/** Everything for sale in the demo market. */
export const LISTINGS: DemoListing[] = [
  ...WOODS,
  ...CO_OP,
  ...KITCHEN,
  ...ORCHARD,
  ...PLAIN,
  ...CRAFT,
]
