n = int(input())
p = [0, 0] + list(map(int, input().split()))
s = [0] + list(map(int, input().split()))
low = [10 ** 10] * (n + 1)
for v in range(2, n + 1):
    if s[v] >= 0:
        low[p[v]] = min(low[p[v]], s[v])
ans = s[1]
ok = True
for v in range(2, n + 1):
    if s[v] < 0:
        s[v] = low[v] if low[v] < 10 ** 10 else s[p[v]]
    if s[v] < s[p[v]]:
        ok = False
    ans += s[v] - s[p[v]]
print(ans if ok else -1)
