n, m, k = map(int, input().split())
a = list(map(int, input().split()))
a.sort()
ans = 0
while k < m and a:
    k += a.pop() - 1
    ans += 1
if k >= m:
    print(ans)
else:
    print(-1)
