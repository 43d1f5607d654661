n, k = map(int, input().split())
ans = 0
r = 0
for x in map(int, input().split()):
    if r > 0 and r + x < k:
        ans += 1
        r = 0
    else:
        ans += (r + x) // k
        r = (r + x) % k
if r:
    ans += 1
print(ans)
