// MikroORM keeps the models of every module in one global store; a suite must not see those of the one before it.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()
