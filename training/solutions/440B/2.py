from itertools import accumulate
n = int(input())
boxes = list(map(int, input().split()))
mean = sum(boxes) // n
print(sum(abs(s) for s in accumulate(x - mean for x in boxes)))
