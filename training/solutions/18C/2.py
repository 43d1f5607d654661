from itertools import accumulate
n = int(input())
p = list(accumulate(map(int, input().split())))
print(sum(2 * x == p[-1] for x in p[:-1]))
