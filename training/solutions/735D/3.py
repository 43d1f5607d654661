from math import isqrt
def is_prime(x):
    return x > 1 and all(x % i for i in range(2, isqrt(x) + 1))

tax = int(input())
res = 1
if not is_prime(tax):
    res = 2
    if tax % 2 and not is_prime(tax - 2):
        res = 3
print(res)
