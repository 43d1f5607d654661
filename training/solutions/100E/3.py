import sys
data = sys.stdin.read().split()
n = int(data[0])
light = [0] + [int(w == "on") for w in data[1:n + 1]]
press = [0] * (n + 1)
for w in data[n + 2:]:
    press[int(w)] ^= 1
for key in range(1, n + 1):
    if press[key]:
        for lamp in range(key, n + 1, key):
            light[lamp] ^= 1
print(*[["off", "on"][x] for x in light[1:]])
