from math import floor, ceil
n = int(input())
up = True
for i in range(n):
    x = int(input()) / 2
    if x != int(x):
        x = ceil(x) if up else floor(x)
        up = not up
    print(int(x))
