a = list(map(int, input().split()))
s = sum(a)
ans = s
for x in a:
    if a.count(x) >= 3:
        ans = min(ans, s - 3 * x)
    elif a.count(x) == 2:
        ans = min(ans, s - 2 * x)
print(ans)
