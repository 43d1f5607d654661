import sys
a, b, c, d = map(int, sys.stdin.read().split())
ok = d in range(a - 1, 2 * a + 3) or c in range(b - 1, 2 * b + 3)
print("YES" if ok else "NO")
