for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    best = 1000
    for i in range(n):
        for j in range(i):
            best = min(best, abs(a[i] - a[j]))
    print(best)
