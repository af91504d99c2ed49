-- Keys are bytes: so their order is that of their bytes whatever the database's encoding and collation are, and a zero
-- byte has its place too.
CREATE TABLE {schema}.botwright_values (
    namespace bytea NOT NULL,
    key bytea NOT NULL,
    value bytea NOT NULL,
    version bigint NOT NULL,
    expires bigint,
    PRIMARY KEY (namespace, key)
);
CREATE INDEX botwright_expiring ON {schema}.botwright_values (expires) WHERE expires IS NOT NULL;

-- Writes all of a batch, or nothing of it. Returns 0, or which write met something else than it expected (-1 for
-- anything, 0 for nothing, otherwise a version). `ordered` are the numbers of the writes in the order of their keys: all
-- batches lock in that order, so that no two wait for each other.
CREATE FUNCTION {schema}.botwright_write(
    moment bigint, batch bigint, ordered integer[],
    namespaces bytea[], keys bytea[], expected bigint[], contents bytea[], ends bigint[]
) RETURNS integer LANGUAGE plpgsql
-- Every look is for one key; a plan that was made while the table was small must not walk it when it has grown.
SET enable_seqscan = off
AS $$
DECLARE
    at integer;
    seen bigint[] := array_fill(0::bigint, ARRAY[cardinality(keys)]);
    there bigint;
BEGIN
    FOREACH at IN ARRAY ordered LOOP
        SELECT version INTO there FROM {schema}.botwright_values
            WHERE namespace = namespaces[at] AND key = keys[at] AND (expires IS NULL OR expires > moment) FOR UPDATE;
        seen[at] := coalesce(there, 0);
    END LOOP;
    FOR at IN 1 .. cardinality(keys) LOOP
        IF expected[at] <> -1 AND expected[at] <> seen[at] THEN
            RETURN at;
        END IF;
    END LOOP;
    FOREACH at IN ARRAY ordered LOOP
        -- What was not there could not be locked, and may be there now: the conditions hold only for what was seen.
        IF contents[at] IS NOT NULL THEN
            INSERT INTO {schema}.botwright_values AS old (namespace, key, value, version, expires)
                VALUES (namespaces[at], keys[at], contents[at], batch, ends[at])
                ON CONFLICT (namespace, key) DO UPDATE
                SET value = excluded.value, version = excluded.version, expires = excluded.expires
                WHERE expected[at] = -1 OR old.version IN (expected[at], batch)
                    OR (expected[at] = 0 AND old.expires <= moment);
            IF NOT FOUND THEN
                RAISE EXCEPTION USING ERRCODE = 'BW409', MESSAGE = at::text;
            END IF;
        ELSE
            DELETE FROM {schema}.botwright_values AS old
                WHERE namespace = namespaces[at] AND key = keys[at]
                AND (expected[at] = -1 OR old.version IN (expected[at], batch)
                    OR (expected[at] = 0 AND old.expires <= moment));
        END IF;
    END LOOP;
    RETURN 0;
END
$$;
