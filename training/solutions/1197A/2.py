for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    a.remove(max(a))
    k = max(a) - 1
    while k + 2 > n:
        k = n - 2
    print(k)
