from collections import Counter
n, m = map(int, input().split())
c = Counter(input().split()).values()
v = [x // k for x in c for k in range(1, x + 1)]
v.sort(reverse=True)
print(v[n - 1] if len(v) >= n else 0)
