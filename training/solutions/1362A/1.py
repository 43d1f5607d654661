for _ in range(int(input())):
    a, b = map(int, input().split())
    if a > b:
        a, b = b, a
    k = 0
    while a < b:
        a *= 2
        k += 1
    print((k + 2) // 3 if a == b else -1)
