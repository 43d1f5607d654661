n, m = map(int, input().split())
s = input()
a = "abcdefghijklmnopqrstuvwxyz"
b = a
for _ in range(m):
    x, y = input().split()
    b = b.replace(x, "*").replace(y, x).replace("*", y)
print(s.translate(str.maketrans(a, b)))
