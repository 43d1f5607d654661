import sys
from collections import deque
data = list(map(int, sys.stdin.read().split()))
n = data[0]
d = data[1::2]
s = data[2::2]
q = deque(i for i in range(n) if d[i] == 1)
out = []
while q:
    leaf = q.popleft()
    if d[leaf] == 0:
        continue
    parent = s[leaf]
    out.append(f"{leaf} {parent}")
    d[parent] -= 1
    s[parent] ^= leaf
    if d[parent] == 1:
        q.append(parent)
print(len(out))
print("\n".join(out))
