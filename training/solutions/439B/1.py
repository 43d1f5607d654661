n, x = map(int, input().split())
c = sorted(map(int, input().split()))
ans = 0
for v in c:
    ans += v * x
    if x > 1:
        x -= 1
print(ans)
