n, m = map(int, input().split())
a = [input().split() for _ in range(n)]
s = n * m
for c in "01":
    for i in range(n):
        k = a[i].count(c)
        s += 2**k - 1 - k
    for j in range(m):
        k = sum(a[i][j] == c for i in range(n))
        s += 2**k - 1 - k
print(s)
