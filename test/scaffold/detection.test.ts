import { describe, expect, test } from "vitest";
import { pathIn, relativePath } from "../../src/config/repository-path.ts";
import { detectStores } from "../../src/scaffold/detect-stores.ts";
import { detectFramework } from "../../src/scaffold/framework.ts";
import { frontendFacts } from "../../src/scaffold/frontend-facts.ts";
import { baselineFolder, startingPoints } from "../../src/scaffold/kustomize-base.ts";
import { builtInVariables, variablesRead } from "../../src/scaffold/settings-variables.ts";
import { type Sources, sourcesOf, worthReading } from "../../src/scaffold/sources.ts";
import { meaningOf } from "../../src/scaffold/variable-meaning.ts";

function sources(files: Readonly<Record<string, string>>): Sources {
  return sourcesOf(Object.keys(files), new Map(Object.entries(files)));
}

test.each([
  [{ "manage.py": "", "requirements.txt": "Django==5.2\n" }, "django", "backend"],
  [{ "manage.py": "", "pyproject.toml": '[project]\ndependencies = ["django>=5"]\n' }, "django", "backend"],
  [{ "manage.py": "", Pipfile: '[packages]\ndjango = "*"\n' }, "django", "backend"],
  [{ "api/manage.py": "", "setup.cfg": "install_requires =\n  Django\n" }, "django", "backend"],
  [{ "manage.py": "", "requirements.txt": "# Django\nflask\n" }, "generic", "backend"],
  [{ "requirements.txt": "Django\n" }, "generic", "backend"],
  [{ "package.json": '{"dependencies": {"vue": "3"}}' }, "vue", "frontend"],
  [{ "package.json": '{"dependencies": {"react-dom": "19"}}' }, "generic", "frontend"],
  [{ "package.json": '{"dependencies": {"react-dom": "19", "express": "5"}}' }, "generic", "backend"],
  [{ "package.json": "not JSON" }, "generic", "backend"],
  [{ "package.json": '{"dependencies": ["vue"]}' }, "generic", "backend"],
  [{}, "generic", "backend"],
])("the framework of %j is %s", (files, kind, type) => {
  expect(detectFramework(sources(files))).toMatchObject({ kind, type });
});

test("Django without gunicorn runs its own server, and without migrations nothing migrates", () => {
  const found = detectFramework(sources({ "manage.py": "", "requirements.txt": "Django\n", "shop/wsgi.py": "" }));
  expect(found.migrate).toBeUndefined();
  expect(found.local?.run).toEqual([".venv/bin/python", "manage.py", "runserver", "--noreload", "127.0.0.1:${PORT}"]);
});

test.each([
  [
    { "requirements.txt": "Django\ngunicorn\n", "shop/wsgi.py": "" },
    ["gunicorn", "--bind", "127.0.0.1:${PORT}", "shop.wsgi"],
  ],
  [
    { "requirements/prod.txt": "Django\nuvicorn[standard]\n", "shop/asgi.py": "", "shop/wsgi.py": "" },
    ["uvicorn", "--host", "127.0.0.1", "--port", "${PORT}", "shop.asgi:application"],
  ],
  [
    { "requirements.txt": "Django\nuvicorn\n", "a/settings.py": 'ASGI_APPLICATION = "b.server.application"\n' },
    ["uvicorn", "--host", "127.0.0.1", "--port", "${PORT}", "b.server:application"],
  ],
])("Django with %j is served by %j", (files, [program, ...rest]) => {
  const { local } = detectFramework(sources({ "manage.py": "", ...files }));
  expect(local?.run).toEqual([`.venv/bin/${program}`, ...rest]);
  expect(local?.setup.at(-1)).toEqual([".venv/bin/pip", "install", "-r", Object.keys(files)[0]]);
});

test("pages that Vite makes are built and served, whatever framework they are written with", () => {
  const files = { "package.json": '{"dependencies": {"react-dom": "19"}, "devDependencies": {"vite": "7"}}' };
  expect(detectFramework(sources(files)).local).toBeUndefined();
  expect(detectFramework(sources({ ...files, "package-lock.json": "{}" })).local?.setup[0]).toEqual(["npm", "ci"]);
});

test.each([
  ['path("healthz", f)', "/healthz"],
  ["path('ping/', f), re_path(r'^health/$', f)", "/health/"],
  ['path("api/", include("api.urls")), path("unhealthy", f)', undefined],
])("the health path of %s is %s", (text, health) => {
  const files = { "manage.py": "", "requirements.txt": "Django\n", "shop/urls.py": `urlpatterns = [${text}]\n` };
  expect(detectFramework(sources(files)).health).toBe(health);
});

test.each([
  [
    "a.py",
    'os.environ["A_URL"], os.environ.get("BB"), os.getenv( "CC" ), env.str("DD"), env_list("EE", "x")',
    "A_URL BB CC DD EE",
  ],
  ["a.py", 'config("SECRET_KEY"); dj_database_url.config(conn_max_age=600)', "DATABASE_URL SECRET_KEY"],
  ["a.py", 'dj_database_url.config(env="MAIN_DB")', ""],
  ["a.py", "DATABASES = {'default': env.db()}; CACHES = env.cache()", "CACHE_URL DATABASE_URL"],
  ["a.py", "REDIS_URL = 1; CACHES['LOCATION'] = 'MONGO_URL'", ""],
  ["a.ts", "process.env.API_URL + process.env['OTHER'] + import.meta.env.VITE_X", "API_URL OTHER VITE_X"],
  ["a.go", 'os.Getenv("PORT"); os.LookupEnv("DSN")', "DSN PORT"],
  ["a.rb", 'ENV["ONE"] + ENV.fetch("TWO")', "ONE TWO"],
  ["a.rs", 'std::env::var("HOST")', "HOST"],
])("%s: %s reads %s", (path, text, names) => {
  expect([...variablesRead(sources({ [path]: text }))].toSorted().join(" ")).toBe(names);
});

test("variables that are built into pages are told only where they are addresses", () => {
  const files = { "a.ts": "import.meta.env.VITE_API_URL + import.meta.env.VITE_TITLE" };
  expect(builtInVariables(sources(files))).toEqual(["VITE_API_URL"]);
});

test.each<[string, Readonly<Record<string, string>>, readonly [string, string | undefined][], string]>([
  ["libraries", { "requirements.txt": "psycopg[binary]==3\npymongo\n" }, [], "postgres mongo"],
  ["a node package", { "package.json": '{"dependencies": {"ioredis": "5"}}' }, [], "redis"],
  ["only a tool", { "package.json": '{"devDependencies": {"pg": "8"}}' }, [], ""],
  ["compose", { "docker-compose.yml": "services:\n  db:\n    image: postgis/postgis:16\n" }, [], "postgres"],
  ["a value", {}, [["BROKER", "rediss://x:6379"]], "redis"],
  ["a name", {}, [["MONGODB_URI", undefined]], "mongo"],
  ["another database", {}, [["DATABASE_URL", "mysql://x"]], ""],
  ["another part of a monorepo", { "src/a/requirements.txt": "psycopg\n" }, [], ""],
])("stores by %s", (_, files, variables, kinds) => {
  const found = detectStores({ sources: sources(files), variables: new Map(variables) });
  expect(found.map(({ kind }) => kind).join(" ")).toBe(kinds);
});

test.each([
  ["ALLOWED_HOSTS", undefined, "${PREVIEW_HOSTS}"],
  ["DJANGO_ALLOWED_HOSTS", "a,b", "${PREVIEW_HOSTS}"],
  ["CORS_ALLOWED_ORIGINS", undefined, "${PREVIEW_ORIGINS}"],
  ["DATABASE_URL", undefined, "${POSTGRES_URL}"],
  ["DATABASE_URL", "mysql://db/x", undefined],
  ["DB_HOST", "db", "${POSTGRES_HOST}"],
  ["PGPASSWORD", undefined, "${POSTGRES_PASSWORD}"],
  ["POSTGRES_DB", undefined, "${POSTGRES_DATABASE}"],
  ["POSTGRES_HOST", undefined, undefined],
  ["MONGO_DB_URL", undefined, "${MONGO_URL}"],
  ["MONGO_URL", undefined, undefined],
  ["MONGODB_URI", undefined, "${MONGO_URL}"],
  ["CELERY_BROKER_URL", undefined, "${REDIS_URL}"],
  ["CELERY_BROKER_URL", "amqp://rabbit", undefined],
  ["CELERY_RESULT_BACKEND", undefined, "${REDIS_URL}"],
  ["QUEUE", "redis://cache:6379/1", "${REDIS_URL}"],
  ["SENTRY_DSN", undefined, ""],
  ["PREVIEW_HOSTS", undefined, undefined],
  ["TEST_DATABASE_URL", undefined, undefined],
  ["SECRET_KEY", undefined, undefined],
])("%s (%s) is set to %s", (name, value, template) => {
  expect(meaningOf(name, value, ["postgres", "redis", "mongo"])?.template).toBe(template);
});

test("a variable of a store that previews do not have is left alone", () => {
  expect(meaningOf("DATABASE_URL", undefined, ["redis"])).toBeUndefined();
});

describe("frontends", () => {
  test.each([
    ["vite.config.ts", "proxy: {'/api': 'http://localhost:8000'}", [{ path: "/api/", url: "http://localhost:8000" }]],
    ["vite.config.js", "proxy: {'/x/': {target: process.env.X_URL, ws: true}}", [{ path: "/x/", variable: "X_URL" }]],
    ["vite.config.ts", "proxy: {'^/api/.*': 'http://localhost:8000'}", []],
    [
      "nginx.conf",
      "location /api/ {\n  proxy_pass http://shop-api:8000;\n}",
      [{ path: "/api/", url: "http://shop-api:8000" }],
    ],
    ["nginx.conf", "location / { try_files $uri /index.html; }", []],
  ])("%s: %s", (path, text, proxies) => {
    expect(frontendFacts(sources({ [path]: text })).proxies).toEqual(proxies);
  });

  test.each([
    ['{"API_URL": "https://api"}', { API_URL: "https://api" }],
    ['{"API_URL": "https://api", "theme": {"dark": true}}', undefined],
    ["[]", undefined],
    ["{", undefined],
  ])("config.json %s", (text, addresses) => {
    expect(frontendFacts(sources({ "public/config.json": text })).configAddresses).toEqual(addresses);
  });
});

test("the base is what overlays build on, and the baseline is never production's", () => {
  const folder = (path: string, builtOn: readonly string[] = [], component = false) => ({
    folder: path,
    builtOn,
    component,
  });
  const all = [
    folder("k8s/common"),
    folder("k8s/prod", ["k8s/common"]),
    folder("k8s/stg", ["k8s/common"]),
    folder("k8s/debug", ["k8s/common"], true),
  ];
  expect(startingPoints(all, "deploy/overlays/preview").best).toBe("k8s/common");
  expect(baselineFolder(all, "k8s/common")).toBe("k8s/stg");
  expect(baselineFolder(all.slice(0, 2), "k8s/common")).toBeUndefined();
  expect(startingPoints([folder("a"), folder("b")], "p")).toEqual({ best: undefined, candidates: ["a", "b"] });
  expect(startingPoints([folder("a"), folder("b"), folder("p", ["b"])], "p").best).toBe("b");
});

test.each([
  ["deploy/overlays/preview", "deploy/base", "../../base"],
  ["", "a/b", "a/b"],
  ["a/b", "", "../.."],
  ["a", "a", ""],
])("from %j to %j is %j", (from, to, way) => {
  expect(relativePath(from, to)).toBe(way);
  expect(pathIn(from, way)).toBe(to);
});

describe("hostile content", () => {
  test.each([
    ["words", "env".repeat(70_000)],
    ["brackets", "env(".repeat(50_000)],
    ["blanks", `location /a {${" ".repeat(190_000)}`],
    ["slashes", `'/${"a/".repeat(90_000)}': {target: `],
    ["quotes", `"a`.repeat(90_000)],
  ])("%s cost little time", (_, text) => {
    const files = Object.fromEntries(
      ["a.py", "vite.config.ts", "nginx.conf", "pyproject.toml", "compose.yml", "package.json"].map((path) => [
        path,
        `proxy ${text}`,
      ]),
    );
    const all = sources({ ...files, "manage.py": "" });
    const before = performance.now();
    variablesRead(all);
    frontendFacts(all);
    detectFramework(all);
    detectStores({ sources: all, variables: new Map() });
    expect(performance.now() - before).toBeLessThan(3000);
  });

  test("names that JavaScript knows are names", () => {
    const all = sources({ __proto__: "x", "constructor.py": 'os.environ["CONSTRUCTOR"]', "a.py": 'env("__proto__")' });
    expect([...variablesRead(all)]).toEqual(["CONSTRUCTOR"]);
    expect(meaningOf("constructor", "__proto__", ["postgres"])).toBeUndefined();
  });

  test("paths that leave the repository are none", () => {
    expect(pathIn("a", "../../b")).toBeUndefined();
    expect(pathIn("a/b", "../c")).toBe("a/c");
  });

  test("tests, packages and generated files are not read, and only so many of the rest", () => {
    const named = [
      "a/tests/x.py",
      "node_modules/a.js",
      "x.min.js",
      "a/test_x.py",
      ".github/x.py",
      "src/a.test.ts",
      "app/settings.py",
    ];
    expect(worthReading(named)).toEqual(["app/settings.py"]);
    expect(worthReading(Array.from({ length: 5000 }, (_, index) => `a${index}.py`))).toHaveLength(1500);
  });
});
