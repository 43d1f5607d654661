for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    x = sum(a[i] % 2 != i % 2 for i in range(n))
    print(-1 if x % 2 else x // 2)
