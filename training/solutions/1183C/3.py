import sys
data = list(map(int, sys.stdin.read().split()))
res = []
for i in range(1, len(data), 4):
    charge, turns, play, both = data[i:i + 4]
    spare = charge - 1 - turns * both
    if spare < 0:
        res.append(-1)
    else:
        res.append(min(turns, spare // (play - both)))
print(*res, sep="\n")
