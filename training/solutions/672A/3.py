n = int(input())
s = ""
for i in range(1, 400):
    s += str(i)
print(s[n - 1])
