-- Removes what is over, the first first. ARGV: prefix, now, how many at most. Returns how many there were.
local prefix = ARGV[1]
local places = redis.call('ZRANGEBYSCORE', prefix .. 'expiring', '-inf', ARGV[2], 'LIMIT', 0, ARGV[3])
for _, place in ipairs(places) do
    local length, start = string.match(place, '^(%d+):()')
    local namespace = string.sub(place, start, start + length - 1)
    local key = string.sub(place, start + length)
    redis.call('HDEL', prefix .. 'values:' .. namespace, key)
    redis.call('ZREM', prefix .. 'keys:' .. namespace, key)
    redis.call('ZREM', prefix .. 'expiring', place)
end
return #places
