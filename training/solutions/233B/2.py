import math

def digits(x):
    t = 0
    while x:
        t += x % 10
        x //= 10
    return t

n = int(input())
r = math.isqrt(n)
ans = -1
for x in range(max(1, r - 100), r + 1):
    if x * (x + digits(x)) == n:
        ans = x
        break
print(ans)
