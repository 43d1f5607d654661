for _ in range(int(input())):
    s, a, b, c = map(int, input().split())
    n = s // c
    print(n + n // a * b)
