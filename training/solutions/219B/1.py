p, d = map(int, input().split())
ans = p
k = 10
while k <= p + 1:
    x = (p + 1) // k * k - 1
    if p - x <= d:
        ans = x
    k *= 10
print(ans)
