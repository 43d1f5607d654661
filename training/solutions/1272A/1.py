for _ in range(int(input())):
    a = sorted(map(int, input().split()))
    print(max(0, 2 * (a[2] - a[0] - 2)))
