for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input().strip()
    t = "RGB" * k
    print(min(sum(s[i + j] != t[j] for j in range(k)) for i in range(n - k + 1)))
