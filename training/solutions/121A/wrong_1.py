from itertools import product
l, r = map(int, input().split())
a = sorted(int("".join(p)) for n in range(1, 10) for p in product("47", repeat=n))
s = 0
for x in a:
    if x >= l:
        e = min(x, r)
        s += (e - l + 1) * x
        l = e + 1
    if l > r:
        break
print(s)
