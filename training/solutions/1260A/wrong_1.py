for _ in range(int(input())):
    c, s = map(int, input().split())
    k = (s + c - 1) // c
    print(s // k * k * k + (s % k) ** 2)
