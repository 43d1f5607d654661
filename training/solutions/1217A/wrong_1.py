for _ in range(int(input())):
    s, i, e = map(int, input().split())
    print(max(0, min(e + 1, (s + e - i) // 2)))
