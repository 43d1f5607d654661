n = int(input())
a = sorted(map(int, input().split()))
k = n // 3
g = list(zip(a[:k], a[k:2 * k], a[2 * k:]))
if 5 not in a and 7 not in a and all(x < y < z for x, y, z in g):
    for x, y, z in g:
        print(x, y, z)
else:
    print(-1)
