/** Product in the field of 256 elements that QR codes use (x^8 + x^4 + x^3 + x^2 + 1). */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    product ^= ((b >> bit) & 1) * a
  }
  return product
}

/** The words that let a reader mend a damaged code: the remainder of a division of polynomials. */
export function errorWords(data: readonly number[], count: number): number[] {
  const divisor = divisorOf(count)
  const rest = Array<number>(count).fill(0)
  for (const word of data) {
    const factor = word ^ rest.shift()!
    rest.push(0)
    divisor.forEach((coefficient, index) => (rest[index]! ^= times(coefficient, factor)))
  }
  return rest
}

function divisorOf(degree: number): number[] {
  const result = [...Array<number>(degree - 1).fill(0), 1]
  let root = 1
  for (let round = 0; round < degree; round++) {
    for (let index = 0; index < degree; index++)
      result[index] = times(result[index]!, root) ^ (result[index + 1] ?? 0)
    root = times(root, 2)
  }
  return result
}
