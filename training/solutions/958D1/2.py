import re
m = int(input())
ships = {}
value = []
for _ in range(m):
    a, b, c = map(int, re.findall(r"\d+", input()))
    v = (a + b) / c
    value.append(v)
    ships[v] = ships.get(v, 0) + 1
print(*[ships[v] for v in value])
