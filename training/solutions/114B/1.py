n, m = map(int, input().split())
names = sorted(input() for _ in range(n))
bad = [input().split() for _ in range(m)]
best = ()
for mask in range(1, 2 ** n):
    team = [names[i] for i in range(n) if mask >> i & 1]
    if len(team) > len(best):
        if not any(a in team and b in team for a, b in bad):
            best = team
print(len(best))
print(*best, sep="\n")
