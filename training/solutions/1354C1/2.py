import math
t = int(input())
for _ in range(t):
    n = int(input())
    width = 0
    for k in range(n):
        width += math.sin(math.pi * k / n)
    print("%.9f" % width)
