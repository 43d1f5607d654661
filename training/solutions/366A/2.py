n = int(input())
for i in range(4):
    a, b, c, d = map(int, input().split())
    if min(a, b) + min(c, d) <= n:
        y = min(c, d)
        print(i + 1, n - y, y)
        break
else:
    print(-1)
