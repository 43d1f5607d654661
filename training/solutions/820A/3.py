c, v0, v1, a, l = map(int, input().split())
ans = 1
c -= v0
while c > 0:
    v0 = min(v0 + a, v1)
    c -= v0 - l
    ans += 1
print(ans)
