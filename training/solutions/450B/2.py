x, y = map(int, input().split())
n = int(input())
for _ in range((n - 1) % 6):
    x, y = y, y - x
print(x % 1000000007)
