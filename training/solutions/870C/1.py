for _ in range(int(input())):
    n = int(input())
    r = n // 4
    if n % 4 == 1:
        r = r - 1 if n >= 9 else -1
    elif n % 4 == 2:
        r = r if n >= 6 else -1
    elif n % 4 == 3:
        r = r - 1 if n >= 15 else -1
    print(r)
