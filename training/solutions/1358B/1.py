for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    r = 1
    for i in range(n):
        if a[i] <= i + 1:
            r = i + 2
    print(r)
