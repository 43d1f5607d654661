t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    s = "abcdefghijklmnopqrstuvwxyz"[:k]
    print(s * (n // k) + s[:n % k])
