for _ in range(int(input())):
    a = [int(x) for x in input().split()]
    d = max(a) - min(a)
    d -= min(2, d)
    print(d * 2)
