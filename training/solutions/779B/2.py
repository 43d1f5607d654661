from itertools import combinations
s, k = input().split()
p = 10 ** int(k)
best = len(s)
for l in range(1, len(s) + 1):
    for c in combinations(s, l):
        t = "".join(c)
        if int(t) % p == 0 and (t == "0" or t[0] != "0"):
            best = min(best, len(s) - l)
print(best)
