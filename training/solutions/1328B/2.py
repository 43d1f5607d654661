from math import isqrt
for _ in range(int(input())):
    n, k = map(int, input().split())
    i = (1 + isqrt(8 * k - 7)) // 2
    j = k - i * (i - 1) // 2
    print("a" * (n - 1 - i) + "b" + "a" * (i - j) + "b" + "a" * (j - 1))
