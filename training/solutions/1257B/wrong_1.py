for _ in range(int(input())):
    x, y = map(int, input().split())
    if x >= y or x > 3:
        print("YES")
    else:
        print("NO")
