for _ in range(int(input())):
    a = sorted(map(int, input().split()))
    print(a[0] + a[1])
