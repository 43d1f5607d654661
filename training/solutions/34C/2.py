s = set(map(int, input().split(",")))
r = []
for x in sorted(s):
    if x - 1 not in s:
        y = x
        while y + 1 in s:
            y += 1
        r.append(str(x) if x == y else str(x) + "-" + str(y))
print(*r, sep=",")
