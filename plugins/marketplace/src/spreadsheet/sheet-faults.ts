import { fault } from "@xiangji/kernel"

/** Why a file is refused as a whole. Clients and tests rely on the codes, clerks on the sentences. */
const SHEET_FAULTS = {
  tooLarge: ["01", "文件太大，最多 20 MB", "The file is too large; at most 20 MB"],
  missing: [
    "02",
    "没有收到文件，请用“file”字段上传一个 XLSX 或 CSV 文件",
    "No file arrived; please upload one XLSX or CSV file in the field “file”",
  ],
  empty: ["03", "文件是空的", "The file is empty"],
  unknownKind: ["04", "这不是 XLSX 或 CSV 表格", "This is neither an XLSX nor a CSV spreadsheet"],
  wrongName: [
    "05",
    "文件名的后缀和内容不一致，请在 Excel 里“另存为”XLSX 或 CSV",
    "The ending of the file's name does not fit what is in it; save it anew as XLSX or CSV",
  ],
  encrypted: [
    "06",
    "文件有密码保护，请去掉密码后再上传",
    "The file is protected by a password; remove it and upload again",
  ],
  oldExcel: [
    "07",
    "旧版 XLS 文件不能读取，请另存为 XLSX",
    "Old XLS files cannot be read; save it as XLSX",
  ],
  binaryExcel: [
    "08",
    "XLSB 文件不能读取，请另存为 XLSX",
    "XLSB files cannot be read; save it as XLSX",
  ],
  macros: [
    "09",
    "文件里有宏，请另存为不带宏的 XLSX",
    "There are macros in the file; save it as XLSX without macros",
  ],
  external: [
    "10",
    "文件引用了别的文件或数据源，请只粘贴数值",
    "The file refers to other files or data sources; paste values only",
  ],
  damaged: [
    "11",
    "文件不完整或已损坏，请在 Excel 里重新保存",
    "The file is incomplete or damaged; save it anew",
  ],
  badArchive: [
    "12",
    "文件内部结构不正常，不能读取",
    "The inside of the file is not what a spreadsheet's should be",
  ],
  tooManyEntries: ["13", "文件里的部件太多，不能读取", "There are too many parts inside the file"],
  bomb: ["14", "文件解压后太大，不能读取", "The file unpacks to more than can be read"],
  doctype: [
    "15",
    "文件里有不允许的 XML 声明",
    "The file contains XML declarations that are not allowed",
  ],
  tooManyRows: [
    "16",
    "行数太多，一次最多 10000 行",
    "There are too many rows; at most 10,000 at a time",
  ],
  tooManyColumns: ["17", "列数太多，最多 100 列", "There are too many columns; at most 100"],
  cellTooLong: [
    "18",
    "有单元格的文字太长，最多 10000 个字",
    "A cell holds too much text; at most 10,000 characters",
  ],
  encoding: [
    "19",
    "看不出文件的文字编码，请另存为“CSV UTF-8”",
    "The encoding of the text cannot be told; save it as “CSV UTF-8”",
  ],
  controlCharacters: [
    "20",
    "文件里有不可见的控制字符，请重新保存",
    "There are control characters in the file; save it anew",
  ],
  quotes: ["21", "CSV 里的引号没有成对", "The quotation marks of the CSV file do not pair up"],
  noHeader: [
    "22",
    "没有找到表头，请用下载的模板",
    "No row with column names was found; please use the template",
  ],
  duplicateHeader: ["23", "表头里有重复的列", "Two columns have the same name"],
  noRows: ["24", "表头下面没有数据", "There are no rows below the column names"],
  nestedArchive: ["25", "文件里面还有压缩包，不能读取", "There is another archive inside the file"],
  tooManyTexts: [
    "26",
    "文件里的文字太多，不能读取",
    "There are more texts in the file than can be read",
  ],
  noSheet: ["27", "文件里没有工作表", "There is no worksheet in the file"],
  missingColumn: ["28", "表头里缺少“货号”列", "The column “SKU” is missing"],
} as const satisfies Record<string, readonly [code: string, zh: string, en: string]>

export type SheetFault = keyof typeof SHEET_FAULTS

/** The refusal of a file, `MARKET-SHEET-01` and so on; `where` names a cell or a column. */
export function sheetFault(what: SheetFault, where?: string) {
  const [code, zh, en] = SHEET_FAULTS[what]
  const [zhWhere, enWhere] = where ? [`（${where}）`, ` (${where})`] : ["", ""]
  return fault("invalid", `MARKET-SHEET-${code}`, { zh: zh + zhWhere, en: en + enWhere })
}
