n, L, a = map(int, input().split())
last = 0
ans = 0
for i in range(n):
    t, l = map(int, input().split())
    ans += (t - last) // a
    last = t + l
ans += (L - last) // a
print(ans)
