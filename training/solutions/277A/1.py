n, m = map(int, input().split())
know = [set(map(int, input().split()[1:])) for _ in range(n)]
groups = []
for s in know:
    rest = []
    for g in groups:
        if g & s:
            s = s | g
        else:
            rest.append(g)
    groups = rest + [s]
print(len(groups) - 1 if any(know) else n)
