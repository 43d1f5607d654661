for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    print(*[a[i] * (-1) ** i for i in range(n)])
