from math import pi, tan, sin
for _ in range(int(input())):
    n = int(input())
    if n % 4 == 0:
        print(1 / tan(pi / (2 * n)))
    else:
        print(1 / sin(pi / (2 * n)))
