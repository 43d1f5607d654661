import sys
t, *a = map(int, sys.stdin.read().split())
out = []
for n in a:
    k = n
    while k * (n + 1) % (4 * n):
        k += n
    out.append(k + 1)
print("\n".join(map(str, out)))
