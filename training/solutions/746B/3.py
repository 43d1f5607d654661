n = int(input())
s = input().strip()
a = ""
b = ""
for i in range(n):
    if n % 2 == 1:
        if i % 2 == 0:
            b += s[i]
        else:
            a = s[i] + a
    else:
        if i % 2 == 1:
            b += s[i]
        else:
            a = s[i] + a
print(a + b)
