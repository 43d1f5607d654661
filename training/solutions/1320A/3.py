n = int(input())
b = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: b[i] - i)
best = cur = 0
last = None
for i in order:
    d = b[i] - i
    if d != last:
        cur = 0
    cur += b[i]
    last = d
    best = max(best, cur)
print(best)
