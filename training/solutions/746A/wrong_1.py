import sys
a, b, c = map(int, sys.stdin.read().split())
r = 0
while a >= 1 and b > 2 and c >= 4:
    a -= 1
    b -= 2
    c -= 4
    r += 7
print(r)
