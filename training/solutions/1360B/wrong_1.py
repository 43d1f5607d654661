for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    print(min(abs(y - x) for x, y in zip(a, a[1:])))
