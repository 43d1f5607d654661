for _ in range(int(input())):
    a = [len(x) for x in input().split("0") if x]
    print(sum(a[::2]))
