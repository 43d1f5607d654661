for _ in range(int(input())):
    print(*range(int(input())))
