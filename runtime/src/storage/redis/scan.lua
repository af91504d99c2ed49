-- The keys and entries of a part of a namespace that are not over, by the bytes of their keys.
-- ARGV: prefix, now, namespace, the first key and the last one as ZRANGEBYLEX takes them, how many at most.
local prefix, now, namespace, from, before = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4], ARGV[5]
local missing = tonumber(ARGV[6])
local found = {}
while missing > 0 do
    -- So many at once, because the arguments of one call are bounded.
    local page = math.min(missing, 500)
    local keys = redis.call('ZRANGEBYLEX', prefix .. 'keys:' .. namespace, from, before, 'LIMIT', 0, page)
    if #keys == 0 then break end
    local entries = redis.call('HMGET', prefix .. 'values:' .. namespace, unpack(keys))
    for number, key in ipairs(keys) do
        local expires = string.match(entries[number], '^%d+ (%-?%d*) ')
        if expires == '' or tonumber(expires) > now then
            found[#found + 1] = key
            found[#found + 1] = entries[number]
            missing = missing - 1
        end
    end
    if #keys < page then break end
    from = '(' .. keys[#keys]
end
return found
