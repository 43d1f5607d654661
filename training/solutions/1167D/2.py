n = int(input())
res = []
for i, c in enumerate(input()):
    if c == "(":
        res.append(i % 2)
    else:
        res.append((i + 1) % 2)
print(*res, sep="")
