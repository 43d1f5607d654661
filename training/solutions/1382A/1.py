for _ in range(int(input())):
    input()
    a = set(input().split())
    b = set(input().split())
    c = a & b
    if c:
        print("YES")
        print(1, c.pop())
    else:
        print("NO")
