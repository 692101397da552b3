/**
 * The user part of a URL: a name with a password, or a token alone; `ssh://git@host` is neither. A store's own
 * credentials behind a forwarded port are no secret: they are the same in every preview, and the templates hold them.
 */
const inUrl = /:\/\/(?!preview:preview@127\.0\.0\.1:)(?:[^\s/@:]*:[^\s/@]+|[^\s/@:]{20,})@/g;

const secretVariable = /((TOKEN|PASSW(OR)?D|PASSPHRASE|SECRET|CREDENTIAL)S?|_PAT|(SECRET|API|ACCESS|PRIVATE)\w*_KEY)$/i;

/**
 * Takes secrets out of text on its way to a stream: the values of variables that hold one, in the forms in which
 * they travel, and the user part of URLs.
 */
export function redactor(environment: Readonly<Record<string, string | undefined>>): (text: string) => string {
  const secrets = Object.entries(environment)
    .filter(([name, value]) => secretVariable.test(name) && value !== undefined && value.length >= 8)
    .flatMap(([, value]) =>
      value === undefined ? [] : [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)],
    )
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let safe = text.replace(inUrl, "://***@");
    for (const secret of secrets) safe = safe.replaceAll(secret, "***");
    return safe;
  };
}
