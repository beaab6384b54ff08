import { Module } from "@medusajs/framework/utils"
import { PicturesService } from "./service"

export { PicturesService }

/** Key under which the container holds what opens pictures. */
export const PICTURES_MODULE = "marketPictures"

export default Module(PICTURES_MODULE, { service: PicturesService })
