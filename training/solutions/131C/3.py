from math import factorial

def choose(n, k):
    if k < 0 or k > n:
        return 0
    return factorial(n) // factorial(k) // factorial(n - k)

n, m, t = map(int, input().split())
total = choose(n + m, t)
for boys in range(4):
    total -= choose(n, boys) * choose(m, t - boys)
total -= choose(n, t)
print(total)
