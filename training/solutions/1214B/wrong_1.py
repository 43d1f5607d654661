b = int(input())
g = int(input())
n = int(input())
print(min(b, g, n) + 1)
