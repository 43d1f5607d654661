s = input().strip()
a = sorted(s[i:] for i in range(len(s)))
ans = 0
for x, y in zip(a, a[1:]):
    k = 0
    while k < len(x) and k < len(y) and x[k] == y[k]:
        k += 1
    ans = max(ans, k)
print(ans)
