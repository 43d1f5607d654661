import math

def radical(n):
    r, d = 1, 2
    while d * d <= n:
        if n % d == 0:
            r *= d
            while n % d == 0:
                n //= d
        d += 1
    return r * n

n = int(input())
goal = radical(n)
target = goal
count = 0
while target % n != 0:
    target = target ** 2
    count += 1
if target != n:
    count += 1
print(goal, count)
