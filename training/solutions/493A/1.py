home = input()
away = input()
n = int(input())
d = {}
for _ in range(n):
    t, c, m, k = input().split()
    team = home if c == "h" else away
    x = d.get((team, m), 0)
    if x < 2:
        x += 1 if k == "y" else 2
        d[team, m] = x
        if x >= 2:
            print(team, m, t)
