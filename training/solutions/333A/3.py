from math import ceil
n = int(input())
for k in range(1, 40):
    coin = 3 ** k
    if n % coin:
        print(-(-n // coin))
        break
