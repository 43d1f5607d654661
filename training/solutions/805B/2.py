n = int(input())
s = ""
for i in range(n):
    if i % 4 < 2:
        s += "b"
    else:
        s += "a"
print(s)
