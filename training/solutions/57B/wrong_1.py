n, m, k = map(int, input().split())
roads = [tuple(map(int, input().split())) for _ in range(m)]
total = 0
for x in map(int, input().split()):
    for a, b, c in roads:
        if a <= x <= b:
            total += c + x - 1
print(total)
