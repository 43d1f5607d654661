p, d = map(int, input().split())
ans = p
k = 10
while k <= p:
    x = p // k * k - 1
    if 0 <= p - x <= d:
        ans = x
    k *= 10
print(ans)
