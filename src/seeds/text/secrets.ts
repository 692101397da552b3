import type { Detector } from "./detector.ts";

/**
 * What only a real secret looks like, by the forms that their makers gave them. Values that the makers publish as
 * examples end in EXAMPLE.
 */
export const secrets: readonly Detector[] = [
  secret("a private key", /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g),
  secret("an AWS access key", /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g),
  secret(
    "an AWS secret key",
    /secret_?(?:access_?)?key[^A-Za-z0-9+/\n]{1,20}(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/gi,
  ),
  secret("a GitHub token", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255})/g),
  secret("a JSON Web Token", /(?<![\w-])eyJ[\w-]{10,1500}\.eyJ[\w-]{10,1500}\.[\w-]{10,700}/g),
  secret(
    "a Slack token",
    /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,250}|hooks\.slack\.com\/[a-z]{1,20}\/[\w/-]{20,200}/g,
  ),
  secret("a live Stripe key", /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{16,250}/g),
];

function secret(name: string, pattern: RegExp): Detector {
  return { name, pattern, counts: (value) => !/EXAMPLE(?:KEY)?$/.test(value) };
}
