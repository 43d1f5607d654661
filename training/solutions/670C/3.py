import sys
from collections import Counter
v = sys.stdin.read().split()
n = int(v[0])
k = Counter(v[1:n + 1])
m = int(v[n + 1])
b = v[n + 2:n + 2 + m]
c = v[n + 2 + m:]
a = sorted((k[x] * 10 ** 6 + k[y], i) for i, (x, y) in enumerate(zip(b, c), 1))
print(a[-1][1])
