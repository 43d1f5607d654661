for _ in range(int(input())):
    x = int(input())
    print(x // 2, x - x // 2)
