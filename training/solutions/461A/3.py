from itertools import accumulate
n = int(input())
a = sorted(map(int, input().split()), reverse=True)
print(sum(accumulate(a)) + sum(a) - a[0])
