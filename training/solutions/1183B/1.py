for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    b = min(a) + k
    print(b if b >= max(a) - k else -1)
