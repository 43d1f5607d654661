from itertools import accumulate
n = int(input())
p = [0] + list(accumulate(map(int, input().split())))
print(2 * min(abs(180 - (y - x)) for x in p for y in p))
