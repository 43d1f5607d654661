n, m = map(int, input().split())
groups = []
for _ in range(n):
    s = set(input().split()[1:])
    rest = [g for g in groups if not g & s]
    for g in groups:
        if g & s:
            s = s | g
    groups = rest + [s]
print(len(groups) - 1)
