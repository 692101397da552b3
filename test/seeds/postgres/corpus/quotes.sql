-- Quotes, comments and names in which a semicolon is none.
CREATE TABLE texts (id serial PRIMARY KEY, value text);
INSERT INTO texts (value) VALUES ('a;b'), (''), (''''), ('it''s; fine'), ('a\'), ('--'), ('/*');
INSERT INTO texts (value) VALUES (E'\';'), (e'\\'), (E'a'';\'b'), (E'\u00e9\x41;\101');
INSERT INTO texts (value) VALUES ('one' -- ; and
  ' two'
  ' three'), (E'one\'' -- '
  'two;');
INSERT INTO texts (value) VALUES (U&'\0061;\+01F600'), (U&'!0061;' UESCAPE '!'), (N';');
INSERT INTO texts (value) SELECT b::text FROM (VALUES (B'101'), (X'1F')) AS bits (b);
INSERT INTO texts (value) VALUES ($$;'"$$), ($a$ ; $$ ; $b$ ; $a $a$), ($é_1$;$é_1$), ($$
-- not a comment;
/* nor this; $$);
CREATE TABLE "a;""b" ("c;" int, U&"d\0061;" int, e$f int);
INSERT INTO "a;""b" VALUES (1, 2, 3);
INSERT INTO texts (value) SELECT "c;" || ';' || "d" FROM (SELECT "c;", U&"d\0061;" AS "d" FROM "a;""b") AS x;
/* outer ; /* inner ; ' */ ; " */
INSERT INTO texts (value) VALUES ((1 /* ; */ + -- ; '
  2 */* ; */ 3 -/**/- 4)::text);;
;
PREPARE named AS INSERT INTO texts (value) VALUES ($1 || ';' || $2); EXECUTE named ('a', 'b;'); DEALLOCATE named;
SET standard_conforming_strings = off;
SET escape_string_warning = off;
INSERT INTO texts (value) VALUES ('\';'), ('a\\');
SET standard_conforming_strings TO on;
INSERT INTO texts (value) VALUES ('\'), ('𝒳é;')
