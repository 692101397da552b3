const secretVariable = /(TOKEN|PASSWORD|SECRET|CREDENTIAL)S?$/;

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
    let safe = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@:]*:[^\s/@]+@/gi, "$1***@");
    for (const secret of secrets) safe = safe.replaceAll(secret, "***");
    return safe;
  };
}
