from math import factorial as f
n = int(input())
print(sum(f(n) // f(k) // f(n - k) for k in range(5, 8)))
