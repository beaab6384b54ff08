/** The part of multer (which Medusa brings along, without types) that photos are received with. */
declare module "multer" {
  import type { RequestHandler } from "express"

  type Options = {
    storage?: unknown
    limits?: { fileSize?: number; files?: number; fields?: number }
  }
  type Multer = { single(field: string): RequestHandler }
  const multer: {
    (options: Options): Multer
    memoryStorage(): unknown
    MulterError: new () => Error & { code: string }
  }
  export default multer
}
