CREATE TABLE people (id int, name text, note text);
CREATE TABLE "from" (a text, b text);
COPY people (id, name) FROM stdin; -- two of three columns
1	Ann;
2	O'Neil \\. \N x
3	\N
\.
COPY people FROM STDIN WITH (FORMAT csv, HEADER, DELIMITER ';');
id;name;note
4;"a;b
""c""";"$$ -- /*"
5;;\.x
\.
COPY /* ; */ public."from" (a, b) FROM stdin
;
\\.	--
\.
COPY "from" FROM stdin;
\.
UPDATE people SET note = 'x;' WHERE id = 1;
COPY "from" FROM stdout;
last	row