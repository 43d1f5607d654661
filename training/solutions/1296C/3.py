import sys
from itertools import accumulate
data = sys.stdin.read().split()
way = {"L": -1, "R": 1, "U": 1j, "D": -1j}
for s in data[2::2]:
    pts = list(accumulate([0] + [way[c] for c in s]))
    where = {}
    size = len(s) + 1
    res = "-1"
    for i, z in enumerate(pts):
        if z in where and i - where[z] < size:
            size = i - where[z]
            res = str(where[z] + 1) + " " + str(i)
        where[z] = i
    print(res)
