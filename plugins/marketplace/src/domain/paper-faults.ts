import { fault, type Fault, type FaultKind, type LocalText } from "@xiangji/kernel"

type Refusal = { kind: FaultKind; messages: LocalText }
const invalid = (zh: string, en: string): Refusal => ({ kind: "invalid", messages: { zh, en } })

/** Why a paper is not taken in, or not shown. */
const REFUSALS = {
  "MARKET-PAPER-01": invalid("文件太大，最多 20 MB", "The file is too large; at most 20 MB"),
  "MARKET-PAPER-02": invalid(
    "请上传照片（JPEG、PNG、WebP）或 PDF",
    "Please upload a photo (JPEG, PNG, WebP) or a PDF"
  ),
  "MARKET-PAPER-03": invalid(
    "还不能读取这种照片格式，请在手机相机设置里选“兼容性最佳”（JPEG）后再拍",
    "This photo format cannot be read; please set the camera to “most compatible” (JPEG)"
  ),
  "MARKET-PAPER-04": invalid(
    "文件不完整或已损坏，请重新选择",
    "The file is incomplete or damaged; please choose it again"
  ),
  "MARKET-PAPER-05": invalid(
    "照片尺寸太大，最多 7000 万像素",
    "The photo has too many pixels; at most 70 million"
  ),
  "MARKET-PAPER-06": invalid(
    "没有收到文件，请用“file”字段上传一个",
    "No file arrived; please upload one in the field “file”"
  ),
  "MARKET-PAPER-07": {
    kind: "not_found",
    messages: { zh: "没有找到这份材料", en: "There is no such paper" },
  },
  "MARKET-PAPER-08": {
    kind: "not_allowed",
    messages: {
      zh: "一份申请最多 12 份材料，请先删掉不要的",
      en: "An application has at most 12 papers; please remove one first",
    },
  },
  "MARKET-PAPER-09": invalid(
    "这个 PDF 里有程序或附件，请打印后拍照，或另存为普通 PDF",
    "This PDF carries programs or attachments; please take a photo of a print, or save it as a plain PDF"
  ),
  "MARKET-PAPER-10": {
    kind: "not_found",
    messages: { zh: "这个链接不对", en: "This link is not right" },
  },
  "MARKET-PAPER-11": {
    kind: "forbidden",
    messages: {
      zh: "这个链接已经过期，请刷新页面再打开",
      en: "This link has expired; please load the page again and open it from there",
    },
  },
} as const satisfies Record<string, Refusal>

export type PaperFaultCode = keyof typeof REFUSALS

/** The fault to throw for a code of this table. */
export function paperFault(code: PaperFaultCode): Fault {
  const { kind, messages } = REFUSALS[code]
  return fault(kind, code, messages)
}
