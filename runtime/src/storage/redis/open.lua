-- The number of the layout that the values have, which a new place is given. ARGV: prefix, the newest number.
redis.call('SETNX', ARGV[1] .. 'layout', ARGV[2])
return redis.call('GET', ARGV[1] .. 'layout')
