import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider, MedusaError } from "@medusajs/framework/utils"
import { redeemVouch } from "../../auth/vouching"
import type { PhoneNumber } from "../../domain/phone-number"

/**
 * Signs in by phone. The code is checked before core's route runs (`api/accept-code.ts`): what a provider throws reaches
 * the caller as a bare English sentence, and people need to know in their language whether the code is wrong or too old.
 */
export class PhoneAuthProvider extends AbstractAuthModuleProvider {
  static override identifier = "phone"
  static override DISPLAY_NAME = "Phone number and one-time code"

  /** Finds the auth identity of a proven number, or makes it at the first sign-in. */
  override async authenticate(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const vouch = redeemVouch(data.body)
    if (!vouch) return { success: false, error: "请先验证手机号码 / Verify the phone number first" }
    const { phone, signedIn } = vouch
    const authIdentity = (await find(phone, identities)) ?? (await make(phone, identities))
    await signedIn(authIdentity.id)
    return { success: true, authIdentity }
  }
}

async function find(phone: PhoneNumber, identities: AuthIdentityProviderService) {
  try {
    return await identities.retrieve({ entity_id: phone })
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null
    throw error
  }
}

async function make(phone: PhoneNumber, identities: AuthIdentityProviderService) {
  try {
    return await identities.create({ entity_id: phone, user_metadata: { phone } })
  } catch (error) {
    // Two devices with two codes may sign in for the first time at once; the database lets one of them make it.
    const made = await find(phone, identities)
    if (made) return made
    throw error
  }
}
