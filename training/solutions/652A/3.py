import sys
h1, h2, a, b = map(int, sys.stdin.read().split())
need = h2 - h1 - 8 * a
if need <= 0:
    ans = 0
elif a > b:
    ans = -(-need // (12 * a - 12 * b))
else:
    ans = -1
print(ans)
