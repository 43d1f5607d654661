t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    a = [0] * (n + 1)
    for _ in range(m):
        x, y, w = map(int, input().split())
        a[x] = max(a[x], w)
        a[y] = max(a[y], w)
    print("YES")
    print(*a[1:])
