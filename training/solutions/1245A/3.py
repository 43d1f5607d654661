import math
t = int(input())
for i in range(t):
    a, b = map(int, input().split())
    if math.gcd(a, b) > 1:
        print("Infinite")
    else:
        print("Finite")
