n, m = map(int, input().split())
a = int("5" * 300)
b = 10 ** 300 - a
print(a)
print(b)
