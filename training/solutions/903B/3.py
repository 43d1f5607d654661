import sys
h1, a1, c1, h2, a2 = map(int, sys.stdin.read().split())
s = -(-h2 // a1)
h = max(0, (a2 * (s - 1) - h1) // (c1 - a2) + 1)
print(h + s)
for i in range(h + s):
    print("HEAL" if i < h else "STRIKE")
