import sys
d = sys.stdin.read().split()
n = int(d[0])
ans = 0
for k in range(4):
    s = ''.join(d[1 + k * n:1 + (k + 1) * n])
    bad = sum(int(c) != i % 2 for i, c in enumerate(s))
    ans += min(bad, n * n - bad)
print(ans)
