for _ in range(int(input())):
    k = int(input()) // 2
    print(4 * k * (k + 1) * (2 * k + 1) // 3)
