-- The entries under some keys, as they are at one moment. ARGV: prefix; then for each: namespace, key.
local entries = {}
for at = 2, #ARGV, 2 do
    entries[#entries + 1] = redis.call('HGET', ARGV[1] .. 'values:' .. ARGV[at], ARGV[at + 1])
end
return entries
