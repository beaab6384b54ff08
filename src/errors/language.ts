/** The language of a caller by its Accept-Language header: Chinese unless English ranks above it. */
export function languageOf(header: string | undefined): "zh" | "en" {
  const ranked = (header ?? "")
    .split(",")
    .map((part, position) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";")
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="))
      return { tag, position, weight: quality ? Number(quality.split("=")[1]) : 1 }
    })
    .filter(({ tag, weight }) => /^(zh|en)\b/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position)
  return ranked[0]?.tag.startsWith("en") ? "en" : "zh"
}
