n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
print(min((y + k // n) // x for x, y in zip(a, b)))
