n, p = map(int, input().split())
ans = -1
for k in range(1, 50):
    m = n - k * p
    if m >= k and bin(m).count("1") <= k:
        ans = k
        break
print(ans)
