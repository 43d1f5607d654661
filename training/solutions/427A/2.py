from itertools import accumulate
n = int(input())
print(-min(0, min(accumulate(map(int, input().split())))))
