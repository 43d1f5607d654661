from itertools import product
s = input().strip()
n = int(s)
r = 10**12
for k in range(2, 11, 2):
    for p in product("47", repeat=k):
        if p.count("4") * 2 == k:
            x = int("".join(p))
            if x >= n:
                r = min(r, x)
print(r)
