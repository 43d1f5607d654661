for _ in range(int(input())):
    n = int(input())
    print(*range(1, n + 1))
