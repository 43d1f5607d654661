t = input().split()
ans = 2
for s in t:
    d = int(s[0])
    c = s[1]
    b = [int(x[0]) for x in t if x[1] == c]
    for k in range(d - 2, d + 1):
        ans = min(ans, 3 - len(set(b) & {k, k + 1, k + 2}))
    ans = min(ans, 3 - b.count(d))
print(ans)
