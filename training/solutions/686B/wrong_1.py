n = int(input())
a = list(map(int, input().split()))
for i in range(n):
    k = a.index(min(a[i:]))
    a[i], a[k] = a[k], a[i]
    for j in range(k, i, -1):
        print(j, j + 1)
