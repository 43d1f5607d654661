for _ in range(int(input())):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    c = [x for x in a if x in b]
    if c:
        print("YES")
        print(len(c), *c)
    else:
        print("NO")
