import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
s = sum(d[2:n + 2])
least = (n - abs(s)) // 2
out = []
for i in range(n + 2, n + 2 + 2 * m, 2):
    ln = d[i + 1] - d[i] + 1
    if ln % 2 or ln > 2 * least:
        out.append("0")
    else:
        out.append("1")
print("\n".join(out))
