n = int(input())
games = []
step = 1
while step < n:
    games.append([x for x in range(1, n + 1) if (x - 1) // step % 2 == 0])
    step *= 2
print(len(games))
for g in games:
    print(len(g), " ".join(map(str, g)))
