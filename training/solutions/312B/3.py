a, b, c, d = map(int, input().split())
p = a / b
r = (1 - p) * (1 - c / d)
ans = 0
for _ in range(20000):
    ans += p
    p *= r
print(ans)
