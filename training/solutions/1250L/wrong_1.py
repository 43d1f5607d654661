for _ in range(int(input())):
    a, b, c = map(int, input().split())
    print(max((a + b + c + 2) // 3, min(a, c)))
