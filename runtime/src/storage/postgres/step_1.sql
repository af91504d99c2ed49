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

-- Writes several batches in one transaction: all of each, or nothing of it. Returns for each 0, or which write met something
-- else than it expected (-1 for anything, 0 for nothing, otherwise a version). No two batches write the same key. `owners` are
-- the numbers of the writes' batches, `ordered` those of the writes in the order of their keys: all transactions lock in that
-- order, so that no two wait for each other.
CREATE FUNCTION {schema}.botwright_write(
    moments bigint[], batches bigint[], owners integer[], ordered integer[],
    namespaces bytea[], keys bytea[], expected bigint[], contents bytea[], ends bigint[]
) RETURNS integer[] LANGUAGE plpgsql
-- Every look is for one key; a plan that was made while the table was small must not walk it when it has grown.
SET enable_seqscan = off
AS $$
DECLARE
    at integer;
    owner integer;
    moment bigint;
    there bigint;
    refused integer[] := array_fill(0, ARRAY[cardinality(batches)]);
BEGIN
    FOREACH at IN ARRAY ordered LOOP
        owner := owners[at];
        moment := moments[owner];
        SELECT version INTO there FROM {schema}.botwright_values
            WHERE namespace = namespaces[at] AND key = keys[at] AND (expires IS NULL OR expires > moment) FOR UPDATE;
        IF expected[at] NOT IN (-1, coalesce(there, 0)) AND (refused[owner] = 0 OR at < refused[owner]) THEN
            refused[owner] := at;
        END IF;
    END LOOP;
    FOREACH at IN ARRAY ordered LOOP
        owner := owners[at];
        CONTINUE WHEN refused[owner] <> 0;
        moment := moments[owner];
        -- What was not there could not be locked, and may be there now: the conditions hold only for what was seen.
        IF contents[at] IS NOT NULL THEN
            INSERT INTO {schema}.botwright_values AS old (namespace, key, value, version, expires)
                VALUES (namespaces[at], keys[at], contents[at], batches[owner], ends[at])
                ON CONFLICT (namespace, key) DO UPDATE
                SET value = excluded.value, version = excluded.version, expires = excluded.expires
                WHERE expected[at] = -1 OR old.version IN (expected[at], excluded.version)
                    OR (expected[at] = 0 AND old.expires <= moment);
            IF NOT FOUND THEN
                RAISE SQLSTATE '40001' USING MESSAGE = 'somebody wrote a key at the same time';
            END IF;
        ELSE
            DELETE FROM {schema}.botwright_values AS old
                WHERE namespace = namespaces[at] AND key = keys[at]
                AND (expected[at] = -1 OR old.version IN (expected[at], batches[owner])
                    OR (expected[at] = 0 AND old.expires <= moment));
        END IF;
    END LOOP;
    RETURN refused;
END
$$;
