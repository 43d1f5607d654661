for _ in range(int(input())):
    n, a, b = map(int, input().split())
    print("".join(chr(97 + i % b) for i in range(n)))
