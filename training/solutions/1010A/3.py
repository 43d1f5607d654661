from math import prod
n, m = int(input()), int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
left = prod(1 - 1 / x for x in a + b)
if left == 0:
    print(-1)
else:
    print(m / left - m)
