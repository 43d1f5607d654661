import sys
d = sys.stdin.read().split()
for n, m in zip(d[::2], d[1::2]):
    print("YES" if int(n) // int(m) * int(m) == int(n) else "NO")
