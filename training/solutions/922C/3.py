from math import lcm
n, k = map(int, input().split())
if k > 50:
    print("No")
else:
    print("No" if (n + 1) % lcm(*range(1, k + 1)) else "Yes")
