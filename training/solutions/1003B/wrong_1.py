a, b, x = map(int, input().split())
s = "01" * (x // 2)
a -= x // 2
b -= x // 2
print(s + "0" * a + "1" * b)
