n, d = map(int, input().split())
ans = 0
prev = 0
for x in map(int, input().split()):
    k = max(0, -((x - prev - 1) // d))
    ans += k
    prev = x + k * d
print(ans)
