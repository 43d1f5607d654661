n = int(input())
groups = []
for _ in range(n):
    s = set(input().strip())
    for g in groups:
        if g & s:
            g |= s
            break
    else:
        groups.append(s)
print(len(groups))
