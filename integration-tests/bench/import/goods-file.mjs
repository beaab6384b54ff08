// A spreadsheet of goods as a clerk fills it in, every row with texts of its own.
import writeExcelFile from "write-excel-file/node"

const HEADER = "货号 商品名称 商品介绍 价格 库存 单位 净重 储存方式 上市时间".split(" ")
const GOODS = ["土鸡蛋", "老腊肉", "春笋", "棕编鞋", "高山菜", "蜂蜜", "干木耳", "红薯粉"]
const TALE = "小鱼洞镇的山里人家自己养、自己种、自己做，今年新货，现采现发，坏了包赔。"

/** An XLSX file with so many rows of goods; SKUs begin with the prefix. */
export async function goodsFile(rows, prefix) {
  const data = Array.from({ length: rows }, (_, index) => [
    `${prefix}-${index + 1}`,
    `${GOODS[index % GOODS.length]} ${index + 1} 号`,
    `${TALE.repeat(1 + (index % 5))}（${index + 1}）`,
    10 + (index % 900) / 10,
    1 + (index % 50),
    ["盒", "斤", "个"][index % 3],
    500 + (index % 20) * 100,
    ["常温", "冷藏"][index % 2],
    ["3月下旬—4月中旬", "全年"][index % 2],
  ])
  return writeExcelFile([HEADER, ...data]).toBuffer()
}
