import sys
a, b, c = map(int, sys.stdin.read().split())
res = 1 % c
while b:
    if b & 1:
        res = res * a % c
    a = a * a % c
    b >>= 1
print(res)
