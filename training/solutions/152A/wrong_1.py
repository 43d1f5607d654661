n, m = map(int, input().split())
a = [input() for _ in range(n)]
good = set()
for j in range(m - 1):
    top = max(a[i][j] for i in range(n))
    for i in range(n):
        if a[i][j] == top:
            good.add(i)
print(len(good))
