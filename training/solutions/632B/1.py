n = int(input())
p = list(map(int, input().split()))
s = input().strip()
base = sum(x for x, c in zip(p, s) if c == 'B')
d = [x if c == 'A' else -x for x, c in zip(p, s)]
best = 0
for seq in (d, d[::-1]):
    cur = 0
    for v in seq:
        cur += v
        best = max(best, cur)
print(base + best)
