y, k, n = map(int, input().split())
ans = []
x = k - y % k
while x + y <= n:
    ans.append(x)
    x += k
if ans:
    print(*ans)
else:
    print(-1)
