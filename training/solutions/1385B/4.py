for _ in range(int(input())):
    n = int(input())
    a = input().split()
    s = set()
    for x in a:
        if x not in s:
            s.add(x)
            print(x, end=" ")
    print()
