import sys
d = sys.stdin.read().split()
h = w = 0
res = []
for i in range(1, len(d), 3):
    a, b = int(d[i + 1]), int(d[i + 2])
    if a < b:
        a, b = b, a
    if d[i] == "+":
        if a > h:
            h = a
        if b > w:
            w = b
    elif a >= h and b >= w:
        res.append("YES")
    else:
        res.append("NO")
print("\n".join(res))
