for _ in range(int(input())):
    n, k = map(int, input().split())
    s = "abcdefghijklmnopqrstuvwxyz"[:k]
    print(s + "a" * (n - k))
