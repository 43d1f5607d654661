n = int(input())
lights = list(map(int, input().split()))
total = 0
level = [0] * 2 ** n
for depth in range(n, 0, -1):
    start = 2 ** depth - 2
    roads = [x + y for x, y in zip(lights[start:], level)]
    level = []
    for i in range(0, 2 ** depth, 2):
        total += abs(roads[i] - roads[i + 1])
        level.append(max(roads[i], roads[i + 1]))
print(total)
