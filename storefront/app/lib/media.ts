import type { ImageVariant } from "./api/market-types"

/** The address of a picture on this site; whatever host the backend names, pages load from here only. */
export function mediaUrl(url: string): string {
  if (url.startsWith("data:")) return url
  const name = url.split(/[?#]/, 1)[0]!.split("/").pop() ?? ""
  return `/media/${name}`
}

/** All sizes of a picture in one format, as a browser chooses among them; undefined when there are none. */
export function srcSetOf(
  variants: readonly ImageVariant[],
  format: ImageVariant["format"]
): string | undefined {
  const sizes = variants.filter((variant) => variant.format === format)
  return sizes.map(({ url, width }) => `${mediaUrl(url)} ${width}w`).join(", ") || undefined
}
