from itertools import groupby
for _ in range(int(input())):
    print("".join(sorted({k for k, g in groupby(input()) if len(list(g)) % 2})))
