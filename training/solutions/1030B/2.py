n, d = map(int, input().split())
m = int(input())
for i in range(m):
    x, y = map(int, input().split())
    ok = True
    if x + y < d or x + y > n + n - d:
        ok = False
    if x - y > d or y - x > d:
        ok = False
    if ok:
        print("YES")
    else:
        print("NO")
