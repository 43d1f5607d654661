for _ in range(int(input())):
    a = sorted(map(int, input().split()))
    print(2 * (a[2] - a[0]) - 4)
