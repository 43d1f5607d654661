n, m = map(int, input().split())
r = [(i, 1) for i in range(1, n + 1)] + [(1, j) for j in range(2, m + 1)]
print(len(r))
for x, y in r:
    print(x, y)
