for _ in range(int(input())):
    n, s = map(int, input().split())
    a = list(map(int, input().split()))
    if sum(a) <= s:
        print(0)
    else:
        print(a.index(max(a)) + 1)
