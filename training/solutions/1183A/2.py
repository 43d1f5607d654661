def digits(n):
    s = 0
    while n:
        s += n % 10
        n //= 10
    return s
a = int(input())
print(next(i for i in range(a, a + 20) if digits(i) % 4 == 0))
