import { z } from "@medusajs/framework/zod"

const shape = z
  .object({
    /** PostgreSQL that holds the queue. May be the application's own database. */
    databaseUrl: z.string().min(1).optional(),
    /** Its schema there. */
    schema: z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,62}$/)
      .default("job_queue"),
    /** Use this Redis instead of PostgreSQL. */
    redisUrl: z.string().min(1).optional(),
    /** Run jobs in this process? A pure web server only rings. */
    worker: z.boolean().default(true),
    /** How long a dead worker's job rests before another worker takes it over. */
    takeOverMs: z.number().int().min(500).default(30_000),
    /** How long shutdown waits for running jobs before their signal is aborted. */
    shutdownGraceMs: z.number().int().min(0).default(15_000),
    /** For tests: makes the database when it is missing and drops the schema at shutdown. */
    temporary: z.boolean().default(false),
    // Medusa hands the application's connection to every module; the queue has its own.
    database: z.unknown(),
  })
  .strict()
  .refine((options) => options.redisUrl || options.databaseUrl, {
    message: "job-queue: set databaseUrl or redisUrl",
  })

/** What `medusa-config.ts` passes. */
export type JobQueueOptions = Omit<z.input<typeof shape>, "database">

/** The options with every default filled in. */
export type ResolvedOptions = z.output<typeof shape>

/** Refuses to start on a wrong or missing option. */
export const resolveOptions = (options: unknown): ResolvedOptions => shape.parse(options ?? {})
