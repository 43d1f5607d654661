import sys
d = list(map(int, sys.stdin.read().split()))
n, k = d[0], d[1]
a = sorted(d[2:], reverse=True)
sub = 0
out = []
for _ in range(k):
    while a and a[-1] == sub:
        a.pop()
    if a:
        out.append(a[-1] - sub)
        sub = a[-1]
    else:
        out.append(0)
print("\n".join(map(str, out)))
