from itertools import accumulate
n = int(input())
a = list(accumulate(map(int, input().split())))
print(sum(x * 2 < a[-1] for x in a) + 1)
