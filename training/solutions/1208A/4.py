for _ in range(int(input())):
    a, b, n = map(int, input().split())
    f = [a, b]
    f.append(f[0] ^ f[1])
    print(f[n % 3])
