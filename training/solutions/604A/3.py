m = list(map(int, input().split()))
w = list(map(int, input().split()))
hs, hu = map(int, input().split())
ans = hs * 100 - hu * 50
for i in range(5):
    x = (i + 1) * 500
    ans += max(x * 3 // 10, x * (250 - m[i]) // 250 - 50 * w[i])
print(ans)
