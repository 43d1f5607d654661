import sys
data = list(map(int, sys.stdin.read().split()))
n, q = data[:2]
a, queries = data[2:n + 2], data[n + 2:]
prefix = a[:1]
for x in a[1:]:
    prefix.append(max(prefix[-1], x))
losers = [min(prefix[i], a[i + 1]) for i in range(n - 1)]
for m in queries:
    if m <= n - 1:
        print(prefix[m - 1], a[m])
    else:
        print(prefix[-1], losers[(m - 1) % (n - 1)])
