from itertools import cycle
n = int(input())
for d, p in cycle(enumerate(map(int, input().split()), 1)):
    n -= p
    if n <= 0:
        print(d)
        break
