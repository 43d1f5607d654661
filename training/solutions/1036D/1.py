from itertools import accumulate
n = int(input())
a = list(accumulate(map(int, input().split())))
m = int(input())
b = list(accumulate(map(int, input().split())))
print(len(set(a) & set(b)) if a[-1] == b[-1] else -1)
