from math import pi, tan
for _ in range(int(input())):
    n = int(input())
    print(1 / tan(pi / (2 * n)))
