for _ in range(int(input())):
    n, m = map(int, input().split())
    print(sum(map(int, input().split())))
