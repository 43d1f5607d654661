import sys
from collections import defaultdict
data = sys.stdin.read().split()
n = int(data[0])
c = defaultdict(int)
ge = [0] * 9
def change(x, d):
    for k in (2, 4, 6, 8):
        ge[k] -= c[x] >= k
    c[x] += d
    for k in (2, 4, 6, 8):
        ge[k] += c[x] >= k
for x in data[1:n + 1]:
    change(x, 1)
for i in range(n + 2, len(data), 2):
    change(data[i + 1], 1 if data[i] == '+' else -1)
    ok = ge[8] or ge[4] >= 2 or (ge[6] and ge[2] >= 2) or (ge[4] and ge[2] >= 3)
    print("YES" if ok else "NO")
