import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
chests = [0, 0]
keys = [0, 0]
for x in d[2:n + 3]:
    chests[x % 2] += 1
for x in d[n + 2:]:
    keys[x % 2] += 1
print(min(chests[0], keys[1]) + min(chests[1], keys[0]))
