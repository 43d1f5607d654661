for _ in range(int(input())):
    s = input()
    k = len(s)
    print(9 * (k - 1) + int(s) // int("1" * k))
