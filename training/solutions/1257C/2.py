for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    p = sorted(range(n), key=lambda i: a[i])
    d = [j - i + 1 for i, j in zip(p, p[1:]) if a[i] == a[j]]
    print(min(d, default=-1))
