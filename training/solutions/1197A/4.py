for _ in range(int(input())):
    n = int(input())
    a = sorted([int(x) for x in input().split()], reverse=True)
    k = a[1] - 1
    if k > n - 2:
        k = n - 2
    print(k)
