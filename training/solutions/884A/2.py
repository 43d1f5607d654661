from itertools import accumulate
n, t = map(int, input().split())
free = accumulate(86400 - int(x) for x in input().split())
for i, f in enumerate(free, 1):
    if f >= t:
        print(i)
        break
