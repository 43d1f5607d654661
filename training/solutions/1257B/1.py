for _ in range(int(input())):
    x, y = map(int, input().split())
    if x >= y or x > 3 or x == 2 and y == 3:
        print("YES")
    else:
        print("NO")
