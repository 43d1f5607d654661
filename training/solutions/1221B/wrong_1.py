n = int(input())
s = "WB" * (n * n)
for i in range(n):
    print(s[i * n:i * n + n])
