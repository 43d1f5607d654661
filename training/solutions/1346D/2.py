t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    edges = sorted((tuple(map(int, input().split())) for _ in range(m)), key=lambda e: -e[2])
    a = [0] * (n + 1)
    good = True
    for x, y, w in edges:
        a[x] = a[x] or w
        a[y] = a[y] or w
        if a[x] > w and a[y] > w:
            good = False
    print("YES" if good else "NO")
    if good:
        print(*a[1:])
