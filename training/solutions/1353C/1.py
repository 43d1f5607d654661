for _ in range(int(input())):
    n = int(input())
    print(sum(8 * i * i for i in range(1, n // 2 + 1)))
