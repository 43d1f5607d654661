from collections import Counter
n, m, k = map(int, input().split())
a = [input().split() for i in range(n)]
e = [input().split() for i in range(k)]
p = Counter(x for x, y in e)
q = Counter(y for x, y in e)
for i in range(n):
    s = sum(q[str(j + 1)] for j in range(m) if a[i][j] == "1")
    print(s - p[str(i + 1)], end=" ")
