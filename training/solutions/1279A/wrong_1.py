for _ in range(int(input())):
    a = sorted(map(int, input().split()))
    print("Yes" if a[2] <= a[0] + a[1] else "No")
