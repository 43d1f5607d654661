def f(x):
    k = 0
    p = 2
    while x > 1:
        if x % p == 0:
            k += 1
            while x % p == 0:
                x //= p
        p += 1
    return k
n = int(input())
print(sum(f(i) == 2 for i in range(1, n + 1)))
