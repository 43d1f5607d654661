for _ in range(int(input())):
    n, m = map(int, input().split())
    k = n // m
    d = [m * i % 10 for i in range(1, 11)]
    print(k // 10 * sum(d) + sum(d[:k % 10]))
