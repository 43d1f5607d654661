for _ in range(int(input())):
    n = int(input())
    print(2 * n - len(bin(n)) + 2)
