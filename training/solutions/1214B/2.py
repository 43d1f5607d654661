b = int(input())
g = int(input())
n = int(input())
print(min(b, n) - max(0, n - g) + 1)
