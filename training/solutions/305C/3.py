import sys
n, *a = map(int, sys.stdin.read().split())
stack = []
level, k, bits = a[0], 0, 0
for x in a:
    while level < x and k:
        bits += k & 1
        k >>= 1
        level += 1
    level = x
    k += 1
while k > 1:
    bits += k & 1
    k >>= 1
    level += 1
print(level - bits)
