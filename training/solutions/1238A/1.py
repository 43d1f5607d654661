for _ in range(int(input())):
    x, y = map(int, input().split())
    print("NO" if x - y == 1 else "YES")
