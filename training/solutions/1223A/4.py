for _ in range(int(input())):
    n = int(input())
    if n < 4:
        print(4 - n)
    else:
        print(n & 1)
