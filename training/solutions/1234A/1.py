for _ in range(int(input())):
    n = int(input())
    print((sum(map(int, input().split())) + n - 1) // n)
