from itertools import groupby
print(sum((len(list(g)) + 4) // 5 for k, g in groupby(input())))
