import sys
from bisect import bisect
lines = sys.stdin.read().split("\n")
m = int(lines[0])
stages = [tuple(map(int, s.split())) for s in lines[1:m + 1]]
starts = []
size = 0
for st in stages:
    starts.append(size)
    size += 1 if st[0] == 1 else st[1] * st[2]
answers = []
for q in lines[m + 2].split():
    p = int(q) - 1
    i = bisect(starts, p) - 1
    while stages[i][0] == 2:
        p = (p - starts[i]) % stages[i][1]
        i = bisect(starts, p) - 1
    answers.append(stages[i][1])
print(*answers)
