a = int(input())
b = int(input())
if a > b:
    a, b = b, a
s = 0
i = 1
while a < b:
    a += 1
    s += i
    if a < b:
        b -= 1
        s += i
    i += 1
print(s)
