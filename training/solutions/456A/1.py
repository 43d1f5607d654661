import sys
d = list(map(int, sys.stdin.read().split()))
p = sorted(zip(d[1::2], d[2::2]))
ok = any(p[i][1] > p[i + 1][1] for i in range(len(p) - 1))
print("Happy Alex" if ok else "Poor Alex")
