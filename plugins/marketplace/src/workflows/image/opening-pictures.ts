import type { MedusaContainer } from "@medusajs/framework/types"
import { PICTURES_MODULE, type PicturesService } from "../../modules/pictures"

/** What opens pictures in a running application. */
export const openingPictures = (container: MedusaContainer) =>
  container.resolve<PicturesService>(PICTURES_MODULE)
