n = int(input())
b = 1
while b * b < n:
    b += 1
a = list(range(1, n + 1))
out = []
while a:
    out += a[-b:]
    del a[-b:]
print(*out)
