for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    x = sum(v % 2 for v in a[::2])
    y = sum(1 - v % 2 for v in a[1::2])
    print(x if x == y else -1)
