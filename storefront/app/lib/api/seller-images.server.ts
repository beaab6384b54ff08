import { call, type Caller } from "./call.server"
import type { StoredImage } from "./seller-types"

type One = { image: StoredImage }

/** Sends one photo in; its sizes are made afterwards. */
export async function storeImage(caller: Caller, sellerId: string, file: File) {
  const body = new FormData()
  body.set("file", file, file.name || "photo.jpg")
  const path = `/seller/${sellerId}/images`
  return (await call<One>(caller, path, { body, timeoutMs: 120_000 })).image
}

/** Where a photo stands. */
export const findImage = async (caller: Caller, sellerId: string, id: string) =>
  (await call<One>(caller, `/seller/${sellerId}/images/${encodeURIComponent(id)}`)).image
