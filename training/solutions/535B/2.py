from itertools import product
s = input().strip()
k = 2 ** len(s) - 2
for p in product("47", repeat=len(s)):
    k += 1
    if "".join(p) == s:
        print(k)
