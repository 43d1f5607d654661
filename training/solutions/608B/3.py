import sys
a, b = sys.stdin.read().split()
n, m = len(a), len(b)
pre = [0]
for c in a:
    pre.append(pre[-1] + (c == '1'))
s = 0
for j in range(m):
    lo = max(0, j - (m - n))
    hi = min(n - 1, j)
    ones = pre[hi + 1] - pre[lo]
    s += ones if b[j] == '0' else hi - lo + 1 - ones
print(s)
