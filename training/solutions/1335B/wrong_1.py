for _ in range(int(input())):
    n, a, b = map(int, input().split())
    print("".join(chr(97 + min(i, b - 1)) for i in range(n)))
