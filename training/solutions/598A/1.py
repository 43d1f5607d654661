for _ in range(int(input())):
    n = int(input())
    print(n * (n + 1) // 2 - 2 * (2 ** n.bit_length() - 1))
