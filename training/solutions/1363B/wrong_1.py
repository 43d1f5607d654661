for _ in range(int(input())):
    s = input()
    n = len(s)
    print(min(s[:i].count('0') + s[i:].count('1') for i in range(n + 1)))
