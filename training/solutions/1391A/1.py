for _ in range(int(input())):
    print(*range(1, int(input()) + 1))
