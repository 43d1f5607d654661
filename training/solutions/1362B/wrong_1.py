for _ in range(int(input())):
    n = int(input())
    a = set(map(int, input().split()))
    k = 1
    while k < 1024 and any(x ^ k not in a for x in a):
        k *= 2
    print(k if k < 1024 else -1)
