import { Canvas, ellipse, place } from "../canvas"
import { hen } from "../brush/hen"
import { bambooGrove, meadow, mountains, WEATHERS } from "../brush/hills"
import { sunbeam, vignette } from "../brush/light"
import { house, tree } from "../brush/village"
import { TONES } from "../colour"
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

/** Laying hens in the morning, in front of the house that they go back to at night. */
export function liveHens(): Picture {
  const c = new Canvas(97)
  const weather = WEATHERS.dawn
  const yard =
    mountains(c, weather, 1180) +
    meadow(c, 760, weather, 260) +
    place(house(c, 520, 250), 330, 800, 0, 1) +
    place(tree(c, 420, TONES.leaf), 1430, 800, 0, 1)
  const flock =
    place(hen(c), 1270, 850, 0, 0.42) +
    place(hen(c), 560, 905, 0, 0.5) +
    place(hen(c), 940, 870, 0, 0.92)
  return {
    foreground: c.svg(
      yard + flock + meadow(c, 1090, weather, 240) + sunbeam(c, 0.25) + vignette(c, 0.4)
    ),
  }
}
