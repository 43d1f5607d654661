from itertools import groupby

input()
sizes = [len(list(g)) for _, g in groupby(input())]
extra = min(2, sum(x - 1 for x in sizes))
print(len(sizes) + extra)
