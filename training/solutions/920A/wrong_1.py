for _ in range(int(input())):
    n, k = map(int, input().split())
    x = list(map(int, input().split()))
    print(max(x[0], n - x[-1] + 1))
