n, m = map(int, input().split())
x = y = 0
for i in range(n):
    s = input()
    for j in range(1, m):
        if s[j] == "*":
            x ^= i + 1
            y ^= j + 1
print(x, y)
