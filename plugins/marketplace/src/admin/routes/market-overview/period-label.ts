const PARTS = ["上", "中", "下"]

/** `3月下` for the ten-day period with this index, 0 to 35. */
export const periodLabel = (index: number) => ({
  zh: `${Math.floor(index / 3) + 1}月${PARTS[index % 3]}`,
})
