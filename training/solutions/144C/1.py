s = input()
p = input()
n, m = len(s), len(p)
need = {}
for c in p:
    need[c] = need.get(c, 0) + 1
ans = 0
bad = 0
for i in range(n):
    c = s[i]
    if c != '?':
        need[c] = need.get(c, 0) - 1
        if need[c] < 0:
            bad += 1
    if i >= m and s[i - m] != '?':
        c = s[i - m]
        need[c] += 1
        if need[c] <= 0:
            bad -= 1
    if i >= m - 1 and bad == 0:
        ans += 1
print(ans)
