for _ in range(int(input())):
    n, k = map(int, input().split())
    print("".join(chr(97 + i % k) for i in range(n)))
