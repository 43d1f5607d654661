t = int(input())
for i in range(t):
    n, a, b = map(int, input().split())
    s = "abcdefghijklmnopqrstuvwxyz"[:b]
    print((s * n)[:n])
