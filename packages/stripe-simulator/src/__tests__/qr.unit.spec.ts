import { encodeQr } from "../pages/qr"
import { errorWords } from "../pages/reed-solomon"

describe("the QR code of a payment", () => {
  it("carries the error words of the standard's own example", () => {
    // ISO/IEC 18004, annex I: the digits 01234567 in version 1-M.
    const data = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]
    expect(errorWords(data, 10)).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85])
  })

  it("is a picture of 37 by 37 cells with a quiet zone", () => {
    const svg = encodeQr(
      "http://127.0.0.1:65535/pay/pi_abcdefghijklmnopqrst?s=abcdefghijklmnopqrst"
    )
    expect(svg).toContain('viewBox="0 0 45 45"')
    expect(svg.match(/M4 4h/g)).toHaveLength(1)
    expect(() => encodeQr("x".repeat(107))).toThrow("too long")
  })
})
