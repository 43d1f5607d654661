from itertools import accumulate
n = int(input())
d = list(map(int, input().split()))
p = set(accumulate(d)) & set(accumulate(d[::-1]))
print(max((x for x in p if 2 * x <= sum(d)), default=0))
