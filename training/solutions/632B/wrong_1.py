n = int(input())
p = list(map(int, input().split()))
s = input().strip()
cur = best = sum(x for x, c in zip(p, s) if c == 'B')
for x, c in zip(p, s):
    cur += x if c == 'A' else -x
    best = max(best, cur)
print(best)
