for _ in range(int(input())):
    n = int(input())
    k = 1
    while n % k:
        k = k * 2 + 1
    print(n // k)
