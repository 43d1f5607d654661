for _ in range(int(input())):
    n = int(input())
    a = sorted([int(x) for x in input().split()])
    b = []
    for i in range(n - 1):
        b.append(a[i + 1] - a[i])
    print(min(b))
