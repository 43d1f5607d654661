for _ in range(int(input())):
    n = int(input())
    if n < 31:
        print("NO")
    else:
        print("YES")
        print(6, 10, 14, n - 30)
