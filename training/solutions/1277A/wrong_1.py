for _ in range(int(input())):
    s = input()
    print(9 * (len(s) - 1) + int(s[0]))
