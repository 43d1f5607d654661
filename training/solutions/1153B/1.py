n, m, h = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
for i in range(n):
    t = list(map(int, input().split()))
    for j in range(m):
        if t[j] == 1:
            t[j] = min(a[j], b[i])
    print(*t)
