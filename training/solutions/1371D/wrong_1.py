for _ in range(int(input())):
    n, k = map(int, input().split())
    print(0 if k % n == 0 else 2)
    s = "1" * k + "0" * (n * n - k)
    for i in range(n):
        print(s[i::n])
