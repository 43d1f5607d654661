import sys
d = list(map(int, sys.stdin.read().split()))
out = []
for n, k in zip(d[1::2], d[2::2]):
    if n % 2 != k % 2 or n < k ** 2:
        out.append("NO")
    else:
        out.append("YES")
print("\n".join(out))
