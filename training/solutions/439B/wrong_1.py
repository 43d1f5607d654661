n, x = map(int, input().split())
c = list(map(int, input().split()))
c.sort()
ans = 0
for v in c:
    ans += v * x
    x -= 1
print(ans)
