for _ in range(int(input())):
    a = sorted((len(x) for x in input().split("0")), reverse=True)
    print(sum(a[::2]))
