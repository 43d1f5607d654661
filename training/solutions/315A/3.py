import sys
t = sys.stdin.read().split()
a = t[1::2]
b = t[2::2]
closed = int(t[0])
for i, brand in enumerate(a):
    if brand in b[:i] + b[i + 1:]:
        closed -= 1
print(closed)
