for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    print(-1 if max(a) - min(a) > k else min(a) + k)
