import { redirect } from "react-router"
import type { Caller } from "./api/call.server"
import { findApplication } from "./api/seller-applications.server"

/** An application that may still be changed; one that was handed in shows where it stands instead. */
export async function openApplication(caller: Caller, id: string) {
  const application = await findApplication(caller, id)
  if (["draft", "sent_back"].includes(application.state)) return application
  throw redirect(`/sell/apply/${id}`)
}
