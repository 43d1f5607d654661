n, m = map(int, input().split())
k = 2 * m
res = 1
for i in range(k):
    res = res * (n + i) // (i + 1)
print(res % 1000000007)
