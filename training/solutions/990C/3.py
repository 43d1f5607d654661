from itertools import accumulate
n = int(input())
starts = [0] * 300001
ends = []
for _ in range(n):
    h = list(accumulate(1 if c == "(" else -1 for c in input().strip()))
    if min(h) >= 0:
        starts[h[-1]] += 1
    if h[-1] <= 0 and min(h) == h[-1]:
        ends.append(-h[-1])
print(sum(starts[e] for e in ends))
