from math import gcd
n = int(input())
pairs = zip(map(int, input().split()), map(int, input().split()))
keys = []
zero = 0
for x, y in pairs:
    if x:
        g = gcd(x, y) * (1 if x > 0 else -1)
        keys.append((x // g, y // g))
    elif not y:
        zero += 1
keys.sort()
best = run = 0
for i, k in enumerate(keys):
    run = run + 1 if i and keys[i - 1] == k else 1
    best = max(best, run)
print(zero + best)
