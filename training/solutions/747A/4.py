from math import sqrt
n = int(input())
for a in range(int(sqrt(n)), 0, -1):
    if n % a == 0:
        print(a, n // a)
        break
