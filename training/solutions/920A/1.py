for _ in range(int(input())):
    n, k = map(int, input().split())
    x = list(map(int, input().split()))
    print(max(min(abs(i - v) + 1 for v in x) for i in range(1, n + 1)))
