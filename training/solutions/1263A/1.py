for _ in range(int(input())):
    a = sorted(map(int, input().split()))
    print(min(sum(a) // 2, a[0] + a[1]))
