n = int(input())
a = sorted(map(int, input().split()))
k = n // 3
g = list(zip(a[:k], a[k:2 * k], a[2 * k:]))
if all(x < y < z and y % x == 0 and z % y == 0 for x, y, z in g):
    for x, y, z in g:
        print(x, y, z)
else:
    print(-1)
