n, m = map(int, input().split())
s = [input().strip() for i in range(n)]
a = [int(x) for x in input().split()]
ans = 0
for j in range(m):
    t = "".join(s[i][j] for i in range(n))
    k = 0
    for c in "ABCDE":
        k = max(k, t.count(c))
    ans += k * a[j]
print(ans)
