import math
n = int(input())
a = [float(input()) for _ in range(n)]
s = sum(int(x) for x in a)
for x in a:
    t = int(x)
    if s > 0 and x < t:
        t -= 1
        s -= 1
    elif s < 0 and x > t:
        t += 1
        s += 1
    print(t)
