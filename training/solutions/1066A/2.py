import sys
d = list(map(int, sys.stdin.read().split()))
for i in range(1, len(d), 4):
    L, v, l, r = d[i:i + 4]
    first = (l + v - 1) // v
    last = r // v
    print(L // v - max(0, last - first + 1))
