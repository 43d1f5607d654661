import sys
d = sys.stdin.read().split()
n = int(d[0])
diff = []
ans = 0
for k in range(4):
    s = ''.join(d[1 + k * n:1 + (k + 1) * n])
    bad = sum(int(c) != i % 2 for i, c in enumerate(s))
    diff.append(n * n - 2 * bad)
    ans += bad
diff.sort()
print(ans + diff[0] + diff[1])
