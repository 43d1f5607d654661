for _ in range(int(input())):
    n, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    b = sorted(map(int, input().split()), reverse=True)
    print(sum(a[k:]) + sum(max(a[i], b[i]) for i in range(k)))
