import sys
d = sys.stdin.read().split()
n, m = int(d[0]), int(d[1])
s = d[2:n + 2]
a = d[n + 2:]
total = 0
for j in range(m):
    cnt = {}
    for i in range(n):
        c = s[i][j]
        cnt[c] = cnt.get(c, 0) + 1
    total += min(cnt.values()) * int(a[j])
print(total)
