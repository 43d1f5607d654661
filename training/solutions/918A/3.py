n = int(input())
a = [1, 2]
while a[-1] < n:
    a.append(a[-1] + a[-2])
s = ""
for i in range(1, n + 1):
    if i in a:
        s += "O"
    else:
        s += "o"
print(s)
