const interpreters: Readonly<Record<string, string>> = {
  cjs: "node",
  js: "node",
  mjs: "node",
  php: "php",
  py: "python",
  rb: "ruby",
  sh: "sh",
};

/**
 * A service's own command as its container can run it: a script, which seldom may be executed and has no folder on the
 * PATH, is handed to its interpreter: `manage.py migrate` is `python manage.py migrate`. Anything else stays as it is.
 */
export function withInterpreter(command: readonly string[]): readonly string[] {
  const ending = /\.([a-z]+)$/.exec(command[0] ?? "")?.[1] ?? "";
  const interpreter = Object.hasOwn(interpreters, ending) ? interpreters[ending] : undefined;
  return interpreter === undefined ? command : [interpreter, ...command];
}
