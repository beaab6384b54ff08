import { fault, type Fault, type LocalText } from "@xiangji/kernel"

const again = { zh: "请重新上传。", en: "Please send it again." }

/** Why a photo is refused, or was not finished. `MARKET-IMAGE-07` (not this seller's photo) is the listing's. */
const SENTENCES: Readonly<Record<string, LocalText>> = {
  "MARKET-IMAGE-01": {
    zh: "照片太大，最多 20 MB",
    en: "The photo is too large; at most 20 MB",
  },
  "MARKET-IMAGE-02": {
    zh: "这不是照片，请上传 JPEG、PNG 或 WebP 图片",
    en: "This is not a photo; please upload a JPEG, PNG or WebP picture",
  },
  "MARKET-IMAGE-03": {
    zh: "这里读不了这部手机的照片格式（HEIC），请在相机设置里选“兼容性最佳”（JPEG）后再拍",
    en: "This phone's format (HEIC) cannot be read here; please set the camera to “most compatible” (JPEG)",
  },
  "MARKET-IMAGE-04": {
    zh: "照片不完整或已损坏，请重新选择",
    en: "The photo is incomplete or damaged; please choose it again",
  },
  "MARKET-IMAGE-05": {
    zh: "照片尺寸太大，最多 7000 万像素",
    en: "The photo has too many pixels; at most 70 million",
  },
  "MARKET-IMAGE-06": {
    zh: "没有收到照片，请用“file”字段上传一张",
    en: "No photo arrived; please upload one in the field “file”",
  },
  "MARKET-IMAGE-08": {
    zh: "照片的文件名或类型与内容不符，请用手机相册里的原图",
    en: "The photo's name or type says something else than it is; please choose the original photo",
  },
  "MARKET-IMAGE-09": {
    zh: "照片太小或太窄，每边至少 16 像素，长边不超过短边的 20 倍",
    en: "The photo is too small or too narrow: at least 16 pixels a side, at most 20 times as long as wide",
  },
  "MARKET-IMAGE-10": {
    zh: "不能用动图，请上传一张照片",
    en: "Moving pictures cannot be used; please upload a photo",
  },
  "MARKET-IMAGE-11": {
    zh: "这张照片无法处理，请换一张，或截屏后上传",
    en: "This photo cannot be processed; please choose another one, or upload a screenshot of it",
  },
  "MARKET-IMAGE-12": { zh: "没有找到这张照片", en: "There is no such photo" },
  "MARKET-IMAGE-13": {
    zh: `照片没有保存好，${again.zh}`,
    en: `The photo could not be kept. ${again.en}`,
  },
  "MARKET-IMAGE-14": {
    zh: "现在上传的人太多，请过一会儿再试",
    en: "Too many photos are arriving at once; please try again in a moment",
  },
}

/** The sentences of a code; of an unknown one those of "could not be processed". */
export const pictureSentence = (code: string): LocalText =>
  SENTENCES[code] ?? SENTENCES["MARKET-IMAGE-11"]!

/** The fault to throw for a code of this table. */
export const pictureFault = (code: string): Fault =>
  fault(code === "MARKET-IMAGE-12" ? "not_found" : "invalid", code, pictureSentence(code))
