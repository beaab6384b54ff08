import { residentCheckCharacter } from "@xiangji/kernel"
import supertest from "supertest"
import { phonePhoto } from "./market-town"

type Headers = Record<string, string>

/** An invented identity number of the town, whose check character fits. */
export function idNumber(sequence: string, born = "19560308"): string {
  const body = `510182${born}${sequence}`
  return body + residentCheckCharacter(body)
}

/** Everything a farmer is asked, in the steps of the form. */
export const farmerSteps = (place_id: string, name = "王大娘家", sequence = "012") => [
  { kind: "farmer" },
  { name: { zh: name }, story: { zh: "山里散养土鸡二十年。" } },
  { place_id, address: "小鱼洞镇太子村三组", phone: "138 0000 0001" },
  { legal_name: "王秀英", id_number: idNumber(sequence) },
  {
    bank_name: "农村商业银行小鱼洞支行",
    bank_account: "6222 0212 3456 7890",
    account_holder: "王秀英",
  },
]

/** Everything a company is asked. */
export const companySteps = (place_id: string, name = "龙门山食品有限公司") => [
  { kind: "company", name: { zh: name, en: "Longmenshan Foods" }, place_id },
  { legal_name: "彭州龙门山食品有限公司", uscc: "91110000600037341L", phone: "028-83701234" },
  { address: "小鱼洞镇正街 8 号", bank_name: "建设银行彭州支行", bank_account: "51001234567890" },
  { account_holder: "彭州龙门山食品有限公司" },
]

/** What an applicant does over HTTP. */
export function applicant(baseUrl: string, headers: Headers) {
  const http = () => supertest(baseUrl)
  const at = (id: string, rest = "") => `/seller/applications/${id}${rest}`
  const desk = {
    start: async () =>
      (await http().post("/seller/applications").set(headers).send({})).body.application,
    read: (id: string) => http().get(at(id)).set(headers),
    save: (id: string, facts: object) => http().post(at(id)).set(headers).send({ facts }),
    paper: (id: string, kind: string, bytes: Buffer, name = "IMG_0001.jpg") =>
      http().post(at(id, "/papers")).query({ kind }).set(headers).attach("file", bytes, name),
    removePaper: (id: string, paper: string) =>
      http()
        .delete(at(id, `/papers/${paper}`))
        .set(headers),
    submit: (id: string) => http().post(at(id, "/submit")).set(headers),
    withdraw: (id: string) => http().post(at(id, "/withdraw")).set(headers),
    name: (name: string) => http().get("/seller/names").query({ name }).set(headers),
    /** Saves the steps and adds the papers of the kind. */
    async fill(steps: readonly object[]): Promise<string> {
      const { id } = await desk.start()
      for (const facts of steps) {
        const saved = await desk.save(id, facts)
        if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
      }
      const farmer = steps.some((step) => (step as { kind?: string }).kind === "farmer")
      for (const kind of farmer ? ["id_front", "id_back"] : ["licence"])
        await desk.paper(id, kind, await phonePhoto())
      return id
    },
    /** A registration that is handed in. */
    async register(steps: readonly object[]): Promise<{ id: string; seller_id: string }> {
      const id = await desk.fill(steps)
      const submitted = await desk.submit(id)
      if (submitted.status !== 200) throw new Error(JSON.stringify(submitted.body))
      return { id, seller_id: submitted.body.application.seller_id }
    },
  }
  return desk
}
