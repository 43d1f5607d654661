n, q = map(int, input().split())
a = list(map(int, input().split()))
pairs = []
best = a[0]
tail = []
for x in a[1:]:
    pairs.append((best, x))
    tail.append(min(best, x))
    best = max(best, x)
for x in tail:
    pairs.append((best, x))
for _ in range(q):
    m = int(input()) - 1
    if m >= n - 1:
        m = n - 1 + (m - (n - 1)) % (n - 1)
    print(*pairs[m])
