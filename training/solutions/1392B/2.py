for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    for _ in range(2 - k % 2):
        d = max(a)
        a = [d - x for x in a]
    print(*a)
