import sys
s = sys.stdin.read().lower().split()
level = {"polycarp": 1}
for a, b in zip(s[1::3], s[3::3]):
    level[a] = level[b] + 1
print(max(level.values()))
