n = int(input())
d = {}
for i in range(1, 2 * n):
    a = list(map(int, input().split()))
    for j in range(i):
        d[a[j]] = i, j
r = [None] * (2 * n)
for x in sorted(d)[::-1]:
    i, j = d[x]
    if r[i] is None and r[j] is None:
        r[i], r[j] = j + 1, i + 1
print(*r)
