n, m = map(int, input().split())
c = [0] * n
for _ in range(m):
    a = list(map(int, input().split()))
    for i in range(n):
        c[i] += a[i]
print(c.index(max(c)) + 1)
