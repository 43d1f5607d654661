n = int(input())
groups = []
for _ in range(n):
    s = set(input().strip())
    rest = []
    for g in groups:
        if g & s:
            s |= g
        else:
            rest.append(g)
    groups = rest + [s]
print(len(groups))
