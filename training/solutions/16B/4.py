n, m = map(int, input().split())
a = [list(map(int, input().split())) for i in range(m)]
a.sort(key=lambda p: p[1])
ans = 0
while n > 0 and a:
    x, y = a.pop()
    t = min(x, n)
    ans += t * y
    n -= t
print(ans)
