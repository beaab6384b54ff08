import { Canvas, ellipse, place } from "../canvas"
import { hen } from "../brush/hen"
import { bambooGrove, meadow, mountains, WEATHERS } from "../brush/hills"
import { sunbeam, vignette } from "../brush/light"
import type { Picture } from "../picture"

/** A hill chicken on her slope, the Longmen mountains behind. */
export function hillChicken(): Picture {
  const c = new Canvas(91)
  const weather = WEATHERS.spring
  const shadow = ellipse(790, 1050, 360, 50, {
    fill: c.radial(
      [
        [0, "#16240c", 0.7],
        [1, "#16240c", 0],
      ],
      0.5,
      0.5,
      0.5
    ),
  })
  const friend = place(hen(c), 1330, 800, 0, 0.34)
  const goods =
    mountains(c, weather) +
    bambooGrove(c, 60, 900, 900, 9, 190) +
    meadow(c, 830, weather, 520) +
    friend +
    shadow +
    place(hen(c), 760, 790, 0, 1.22) +
    meadow(c, 1120, weather, 160) +
    sunbeam(c, 0.2) +
    vignette(c, 0.4)
  return { foreground: c.svg(goods) }
}
