/** A chosen file as the issue route takes it. */
export async function readFile(file: File): Promise<{ name: string; content_base64: string }> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return { name: file.name, content_base64: url.slice(url.indexOf(",") + 1) }
}
