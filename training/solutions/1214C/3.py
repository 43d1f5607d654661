n = int(input())
s = input()
a = []
for c in s:
    if c == ")" and a and a[-1] == "(":
        a.pop()
    else:
        a.append(c)
print("Yes" if a == [] or a == [")", "("] else "No")
