T, S, q = map(int, input().split())
ans = 1
while S * q <= T:
    S *= q
    ans += 1
print(ans)
