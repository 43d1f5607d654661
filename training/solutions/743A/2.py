n, a, b = map(int, input().split())
s = list(map(int, input().strip()))
print(s[a - 1] ^ s[b - 1])
