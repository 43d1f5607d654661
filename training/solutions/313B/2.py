import sys
from itertools import accumulate
d = sys.stdin.read().split()
s = d[0]
pre = [0] + list(accumulate(int(s[i] == s[i + 1]) for i in range(len(s) - 1)))
q = list(map(int, d[2:]))
print("\n".join(str(pre[r - 1] - pre[l - 1]) for l, r in zip(q[::2], q[1::2])))
