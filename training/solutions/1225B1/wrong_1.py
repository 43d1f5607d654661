for _ in range(int(input())):
    n, k, d = map(int, input().split())
    a = list(map(int, input().split()))
    print(min(len(set(a[i:i + d])) for i in range(n)))
