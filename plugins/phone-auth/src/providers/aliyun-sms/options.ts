import { z } from "@medusajs/framework/zod"

const shape = z
  .object({
    accessKeyId: z.string().min(1),
    accessKeySecret: z.string().min(1),
    /** The approved name that stands before every message, as 【乡集】. */
    signName: z.string().min(1),
    /** Our template names and the vendor's approved templates for them. */
    templates: z.record(z.string(), z.string().min(1)),
    /** The vendor's address, or a simulator's. */
    endpoint: z.url().default("https://dysmsapi.aliyuncs.com"),
    timeoutMs: z.number().int().positive().default(8_000),
    /** Pause before the second try; doubles. */
    retryPauseMs: z.number().int().min(0).default(300),
    // Read by core's notification module.
    channels: z.array(z.string()).optional(),
  })
  .strict()

/** What the provider's entry in `medusa-config.ts` holds. */
export type AliyunSmsInput = z.input<typeof shape>

/** The options with every default filled in. */
export type AliyunSmsOptions = z.output<typeof shape>

/** Refuses to start on a wrong or missing option. */
export const resolveOptions = (options: unknown): AliyunSmsOptions => shape.parse(options)
