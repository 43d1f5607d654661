for _ in range(int(input())):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    p = list(map(int, input().split()))
    for i in range(n):
        for j in p:
            if a[j - 1] > a[j]:
                a[j - 1], a[j] = a[j], a[j - 1]
    print("YES" if a == sorted(a) else "NO")
