-- Writes all of a batch, or nothing of it. Returns 0, or which write of the batch met something else than it expected.
-- ARGV: prefix, now, version; then for each write: namespace, key, what it expects ('' for anything, '-' for nothing,
-- otherwise a version), '1' for a value and '0' for a removal, when the value is over ('' for never), the value.
local prefix, now, version = ARGV[1], tonumber(ARGV[2]), ARGV[3]

local function found(namespace, key)
    local entry = redis.call('HGET', prefix .. 'values:' .. namespace, key)
    if not entry then return '-' end
    local version, expires = string.match(entry, '^(%d+) (%-?%d*) ')
    if expires ~= '' and tonumber(expires) <= now then return '-' end
    return version
end

local number = 0
for at = 4, #ARGV, 6 do
    number = number + 1
    local expected = ARGV[at + 2]
    if expected ~= '' and expected ~= found(ARGV[at], ARGV[at + 1]) then return number end
end

for at = 4, #ARGV, 6 do
    local namespace, key, expires = ARGV[at], ARGV[at + 1], ARGV[at + 4]
    local values, keys, expiring = prefix .. 'values:' .. namespace, prefix .. 'keys:' .. namespace, prefix .. 'expiring'
    local place = #namespace .. ':' .. namespace .. key
    if ARGV[at + 3] == '1' then
        redis.call('HSET', values, key, version .. ' ' .. expires .. ' ' .. ARGV[at + 5])
        redis.call('ZADD', keys, 0, key)
    else
        redis.call('HDEL', values, key)
        redis.call('ZREM', keys, key)
        expires = ''
    end
    if expires == '' then redis.call('ZREM', expiring, place) else redis.call('ZADD', expiring, expires, place) end
end
return 0
