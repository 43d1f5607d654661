n, t, c = map(int, input().split())
k = ans = 0
for x in map(int, input().split()):
    k = k + 1 if x <= t else 0
    if k == c:
        ans += 1
print(ans)
