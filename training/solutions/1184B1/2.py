import sys
data = list(map(int, sys.stdin.read().split()))
s, b = data[:2]
ships = data[2:2 + s]
rest = data[2 + s:]
bases = sorted(zip(rest[::2], rest[1::2]))
res = [0] * s
j = gold = 0
for i in sorted(range(s), key=lambda k: ships[k]):
    while j < b and bases[j][0] <= ships[i]:
        gold += bases[j][1]
        j += 1
    res[i] = gold
print(*res)
