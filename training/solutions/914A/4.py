from math import sqrt
n = int(input())
a = sorted(map(int, input().split()), reverse=True)
for x in a:
    if x < 0:
        print(x)
        break
    r = int(sqrt(x))
    if r * r != x:
        print(x)
        break
