for _ in range(int(input())):
    a = int(input())
    if a == 0:
        print(1)
    else:
        print(2 ** (len(bin(a)) - 3))
