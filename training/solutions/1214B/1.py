b = int(input())
g = int(input())
n = int(input())
print(sum(n - i <= g for i in range(min(b, n) + 1)))
