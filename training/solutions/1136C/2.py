from collections import Counter
n, m = map(int, input().split())
c = Counter()
for sign in (1, -1):
    for i in range(n):
        row = list(map(int, input().split()))
        for j in range(m):
            c[i + j, row[j]] += sign
print("NO" if any(c.values()) else "YES")
