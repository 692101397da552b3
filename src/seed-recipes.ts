/** How databases are filled, by their engines; each is loaded when one is. */
export const seedRecipes = {
  postgres: async () => (await import("./adapters/postgres/recipe.ts")).buildPostgres,
  redis: async () => (await import("./adapters/redis/recipe.ts")).buildRedis,
  mongo: async () => (await import("./adapters/mongo/recipe.ts")).buildMongo,
};
