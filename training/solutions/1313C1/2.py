from itertools import accumulate
n = int(input())
m = [int(x) for x in input().split()]
def plan(p):
    right = list(accumulate(m[p:], min))
    left = list(accumulate(m[p::-1], min))
    return left[:0:-1] + right
print(*max(map(plan, range(n)), key=sum))
