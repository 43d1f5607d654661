for _ in range(int(input())):
    print(2 ** bin(int(input())).count("1"))
