/** The part of multer (which comes without types) that files are received with. */
declare module "multer" {
  import type { Readable } from "node:stream"
  import type { Request, RequestHandler } from "express"

  export type Incoming = {
    fieldname: string
    originalname: string
    mimetype: string
    stream: Readable
  }
  export type StorageEngine = {
    _handleFile(req: Request, file: Incoming, done: (error: unknown, about?: object) => void): void
    _removeFile(req: Request, file: Incoming, done: (error: unknown) => void): void
  }
  type Limits = {
    fileSize?: number
    files?: number
    fields?: number
    fieldSize?: number
    parts?: number
  }
  type Options = { storage?: unknown; limits?: Limits; defParamCharset?: string }
  type Multer = {
    single(field: string): RequestHandler
    array(field: string, most: number): RequestHandler
  }
  const multer: {
    (options: Options): Multer
    memoryStorage(): unknown
    MulterError: new () => Error & { code: string }
  }
  export default multer
}
