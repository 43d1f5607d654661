for _ in range(int(input())):
    s, i, e = map(int, input().split())
    lo = max(0, (e + i - s) // 2 + 1)
    print(max(0, e - lo + 1))
