w, h, k = map(int, input().split())
ans = 0
while k > 0:
    ans += w * 2 + h * 2 - 4
    w -= 4
    h -= 4
    k -= 1
print(ans)
