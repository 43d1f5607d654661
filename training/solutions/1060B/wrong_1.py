n = int(input())
s = lambda x: sum(map(int, str(x)))
print(s(n // 2) + s(n - n // 2))
