n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for x in a:
    t = min(x // k, 3)
    ans += x - t * k
print(ans)
