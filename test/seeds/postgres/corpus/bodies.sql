CREATE TABLE log (id serial PRIMARY KEY, what text, n int);
CREATE TABLE source (n int);

CREATE OR REPLACE FUNCTION sign_of(n int, "end;" int DEFAULT 0) RETURNS text
BEGIN ATOMIC
  INSERT INTO log (what) VALUES ('sign_of; ' || n);
  SELECT CASE WHEN n < 0 THEN 'minus;' ELSE CASE n WHEN 0 THEN 'none' ELSE 'plus' END END;
END;

CREATE PROCEDURE note(what text)
LANGUAGE sql
Begin /* ; */ Atomic
  INSERT INTO log (what) VALUES (note.what);
  INSERT INTO log (what) SELECT (CASE WHEN true THEN ';' END);
END;

CREATE FUNCTION begin() RETURNS int LANGUAGE sql AS 'SELECT 1; SELECT 2;';
CREATE FUNCTION count_up(up_to int) RETURNS SETOF int LANGUAGE plpgsql AS $function$
DECLARE
  i int := 0;
BEGIN
  WHILE i < up_to LOOP
    i := i + 1;
    RETURN NEXT i;
    EXECUTE $$ INSERT INTO log (what, n) VALUES ('counted;', $1) $$ USING i;
  END LOOP;
END;
$function$;

CREATE RULE doubled AS ON INSERT TO source DO ALSO (
  INSERT INTO log (what, n) VALUES ('rule;', NEW.n);
  INSERT INTO log (what, n) VALUES ('rule again', NEW.n * 2);
);
CREATE FUNCTION watch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.n := NEW.n + 1; RETURN NEW; END; $$;
CREATE TRIGGER watched BEFORE INSERT ON source FOR EACH ROW EXECUTE FUNCTION watch();

SELECT sign_of(-1), sign_of(0);
CALL note('called');
SELECT count(*) FROM count_up(3);
INSERT INTO source VALUES (1), (2);
DO $$ BEGIN PERFORM begin(); INSERT INTO log (what) VALUES ('done;'); END $$;
BEGIN; INSERT INTO log (what) VALUES ('kept'); SAVEPOINT a; INSERT INTO log (what) VALUES ('lost'); ROLLBACK TO a; COMMIT;
START TRANSACTION ISOLATION LEVEL SERIALIZABLE;
INSERT INTO log (what) VALUES ('lost');
ROLLBACK;
INSERT INTO log (what) VALUES ('last')
