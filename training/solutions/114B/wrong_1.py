n, m = map(int, input().split())
names = sorted(input() for _ in range(n))
bad = set()
for _ in range(m):
    a, b = input().split()
    bad |= {(a, b), (b, a)}
team = []
for x in names:
    if all((x, y) not in bad for y in team):
        team.append(x)
print(len(team))
print(*team, sep="\n")
