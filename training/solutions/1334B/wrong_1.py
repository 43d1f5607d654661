for _ in range(int(input())):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    print(min(n, sum(a) // x))
