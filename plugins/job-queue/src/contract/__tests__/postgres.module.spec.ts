import { queueContract } from "./queue-contract"

const user = () => encodeURIComponent(process.env.DB_USERNAME!)
const password = () => encodeURIComponent(process.env.DB_PASSWORD!)

queueContract({
  name: "PostgreSQL",
  address: () => ({ host: process.env.DB_HOST!, port: Number(process.env.DB_PORT) }),
  options: (port, place) => ({
    databaseUrl: `postgres://${user()}:${password()}@127.0.0.1:${port}/xiangji-test-jobs`,
    schema: place,
    temporary: true,
  }),
})
