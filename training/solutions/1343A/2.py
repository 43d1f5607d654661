t = int(input())
for _ in range(t):
    n = int(input())
    for k in range(2, 31):
        m = 2**k - 1
        if n % m == 0:
            x = n // m
    print(x)
