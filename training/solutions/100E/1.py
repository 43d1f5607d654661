n = int(input())
lamps = [w == "on" for w in input().split()]
k = int(input())
keys = list(map(int, input().split()))
for key in set(keys):
    if keys.count(key) % 2:
        for i in range(key - 1, n, key):
            lamps[i] = not lamps[i]
print(*["on" if x else "off" for x in lamps])
