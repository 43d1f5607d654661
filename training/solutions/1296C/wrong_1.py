step = {'L': (-1, 0), 'R': (1, 0), 'U': (0, 1), 'D': (0, -1)}
for _ in range(int(input())):
    n = int(input())
    x = y = 0
    last = {(0, 0): 0}
    best = [-1]
    for i, c in enumerate(input().strip(), 1):
        x += step[c][0]
        y += step[c][1]
        if (x, y) in last:
            best = [last[x, y] + 1, i]
            break
        last[x, y] = i
    print(*best)
