n, k = map(int, input().split())
for i in range(n):
    print(chr(97 + i % k), end="")
