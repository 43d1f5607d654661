k = int(input())
s = []
for i in range(3):
    x = (k + 2 - i) // 3
    s.append("|" + "O." * x + "#." * (11 - x) + "|")
print("+------------------------+")
print(s[0] + "D|)")
print(s[1] + ".|")
print("|" + ("O" if k > 2 else "#") + "." * 23 + "|")
print(s[2] + ".|)")
print("+------------------------+")
