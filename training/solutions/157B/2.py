import math
n = int(input())
r = sorted(map(int, input().split()))
s = 0
while r:
    s += r.pop() ** 2
    if r:
        s -= r.pop() ** 2
print("%.9f" % (s * math.pi))
