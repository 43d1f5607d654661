for _ in range(int(input())):
    n = int(input())
    d = sorted(map(int, input().split()))
    x = d[0] * d[-1]
    print(x if all(x % y == 0 for y in d) else -1)
