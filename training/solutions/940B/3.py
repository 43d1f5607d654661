import sys
n, k, a, b = map(int, sys.stdin.read().split())
s = 0
while k > 1 and n >= k:
    q, r = divmod(n, k)
    s += r * a + min(b, a * (n - r - q))
    n = q
print(s + a * (n - 1))
