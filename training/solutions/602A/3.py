import sys
t = list(map(int, sys.stdin.read().split()))
n, b = t[0], t[1]
a = t[2:2 + n]
m, c = t[2 + n], t[3 + n]
e = t[4 + n:]
x = y = 0
p = 1
for d in reversed(a):
    x += d * p
    p *= b
p = 1
for d in reversed(e):
    y += d * p
    p *= c
print("=<>"[(x < y) + 2 * (x > y)])
