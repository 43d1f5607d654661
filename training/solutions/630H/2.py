import math
n = int(input())
c = math.comb(n, 5)
print(c * c * math.factorial(5))
