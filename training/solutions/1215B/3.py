from itertools import accumulate
n = int(input())
signs = [1 if int(x) > 0 else -1 for x in input().split()]
prefix = [1] + list(accumulate(signs, lambda p, s: p * s))
plus = prefix.count(1)
minus = prefix.count(-1)
negative = plus * minus
print(negative, n * (n + 1) // 2 - negative)
