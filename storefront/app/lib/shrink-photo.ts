/** Longest side that the market's largest picture needs, with room to crop. */
const LONGEST = 1920

/** Smaller copies of photos; a photo the browser cannot read is sent as it is, the backend judges it. */
export const shrinkPhotos = (files: readonly File[]): Promise<File[]> =>
  Promise.all(files.map((file) => shrink(file).catch(() => file)))

async function shrink(file: File): Promise<File> {
  const bitmap = await createImageBitmap(file)
  const scale = LONGEST / Math.max(bitmap.width, bitmap.height)
  if (scale >= 1) return file
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.86))
  return blob && blob.size < file.size
    ? new File([blob], file.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" })
    : file
}
