def cross(p, q):
    a, b = sorted(p)
    c, d = sorted(q)
    return a < c < b < d or c < a < d < b

n = int(input())
x = [int(v) for v in input().split()]
arcs = list(zip(x, x[1:]))
found = False
for i in range(len(arcs)):
    for j in range(i + 1, len(arcs)):
        if cross(arcs[i], arcs[j]):
            found = True
print("yes" if found else "no")
