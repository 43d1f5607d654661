from itertools import permutations
n, k = map(int, input().split())
a = [input().strip() for _ in range(n)]
best = 10 ** 9
for p in permutations(range(k)):
    v = [int(''.join(s[i] for i in p)) for s in a]
    best = min(best, max(v) - min(v))
print(best)
