n = int(input())
a = list(map(int, input().split()))
place = {x: i for i, x in enumerate(sorted(a))}
seen = [False] * n
groups = []
for i in range(n):
    if not seen[i]:
        cyc = []
        j = i
        while not seen[j]:
            seen[j] = True
            cyc.append(j + 1)
            j = place[a[j]]
        groups.append(cyc)
print(len(groups))
for c in groups:
    print(len(c), *c)
