from collections import defaultdict

n, m = map(int, input().split())
d = defaultdict(int)
for i in range(1, min(n, m) + 1):
    d[i * i % m] += (n - i) // m + 1
print(sum(v * d.get((m - k) % m, 0) for k, v in d.items()))
