import sys
from itertools import permutations
n, m, *a = sys.stdin.read().split()
w = int(m) + 2
g = "#" * w + "".join("#" + r + "#" for r in a[:-1]) + "#" * w
ans = 0
for p in permutations((1, -1, w, -w)):
    x = g.index("S")
    for c in a[-1]:
        x += p[int(c)]
        if g[x] in "#E":
            ans += g[x] == "E"
            break
print(ans)
