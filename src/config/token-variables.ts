/** Variables that may hold the token for GitHub, in the order in which they are looked at. */
export const gitHubTokenVariables = ["PREVIEW_GITHUB_TOKEN", "GH_TOKEN", "GITHUB_TOKEN"] as const;
