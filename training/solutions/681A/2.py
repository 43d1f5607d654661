import sys
d = sys.stdin.read().split()
b = list(map(int, d[2::3]))
a = list(map(int, d[3::3]))
print("YES" if any(2400 <= x < y for x, y in zip(b, a)) else "NO")
