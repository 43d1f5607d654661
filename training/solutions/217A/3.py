n = int(input())
g = []
for i in range(n):
    x, y = input().split()
    a = {"x" + x, "y" + y}
    h = []
    for b in g:
        if a & b:
            a |= b
        else:
            h.append(b)
    g = h + [a]
print(len(g) - 1)
