n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 1000
for x in a:
    if k % x == 0:
        ans = min(ans, k // x)
print(ans)
