import sharp from "sharp"
import { PICTURES } from "../pictures"
import { rasterise } from "../pictures/rasterise"

describe("the demo's pictures", () => {
  it.each(Object.entries(PICTURES))(
    "draws %s alike at every call, without outside references",
    (_, draw) => {
      const { foreground } = draw()
      expect(draw().foreground).toBe(foreground)
      expect(foreground).not.toMatch(/NaN|undefined|Infinity|href=|<text/)
    }
  )

  it("come out as photographs as wide as the market keeps them", async () => {
    const { format, width, height } = await sharp(await rasterise(PICTURES.honey())).metadata()
    expect({ format, width, height }).toEqual({ format: "jpeg", width: 1280, height: 960 })
  })
})
