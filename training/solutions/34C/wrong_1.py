s = set(map(int, input().split(",")))
r = []
for x in sorted(s):
    if x - 1 not in s:
        y = x
        while y + 1 in s:
            y += 1
        if y - x < 2:
            r += [str(t) for t in range(x, y + 1)]
        else:
            r.append(str(x) + "-" + str(y))
print(*r, sep=",")
