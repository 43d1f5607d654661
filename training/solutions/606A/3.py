import sys
a, b, c, x, y, z = map(int, sys.stdin.read().split())
need = max(0, x - a) + max(0, y - b) + max(0, z - c)
have = max(0, a - x) // 2 + max(0, b - y) // 2 + max(0, c - z) // 2
if need <= have:
    print("Yes")
else:
    print("No")
