n = int(input())
lamps = [w == "on" for w in input().split()]
k = int(input())
for key in set(map(int, input().split())):
    for i in range(key - 1, n, key):
        lamps[i] = not lamps[i]
print(*["on" if x else "off" for x in lamps])
