n = int(input())
a = input()
b = input()
one = a.count("1")
zero = n - one
x = y = 0
for i in range(n):
    if b[i] == "0":
        if a[i] == "0":
            x += 1
        else:
            y += 1
print(x * one + y * zero)
