for _ in range(int(input())):
    s = int(input())
    print(s + (s - 1) // 9)
