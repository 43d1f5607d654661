import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
memory = {i + 1: {d[2 * i + 1], d[2 * i + 2]} for i in range(n)}
for second in memory[1]:
    circle = [1, second]
    while len(circle) < n:
        rest = memory[circle[-2]] - {circle[-1]}
        if len(rest) != 1:
            break
        circle += rest
    if len(circle) == n and memory[circle[-1]] == {1, second}:
        print(*circle)
        break
