import sys
n, p, *a = sys.stdin.read().split()
s = 0
for i, t in enumerate(a):
    if "plus" in t:
        s += 2 ** (i + 1) - 1
print(s * int(p) // 2)
