n = int(input())
s = lambda x: sum(map(int, str(x)))
a = 10 ** (len(str(n)) - 1) - 1
print(s(a) + s(n - a))
