import sys
n, k, s, *c = sys.stdin.read().split()
n = int(n)
bad = [-1] + [i for i in range(n) if s[i] not in c] + [n]
ans = 0
for x, y in zip(bad, bad[1:]):
    d = y - x - 1
    ans += d * (d + 1) // 2
print(ans)
