k = int(input())
c = "#"
if k > 2:
    c = "O"
    k -= 1
s = []
for i in range(3):
    x = (k + 2 - i) // 3
    s.append("|" + "O." * x + "#." * (11 - x) + "|")
print("+------------------------+")
print(s[0] + "D|)")
print(s[1] + ".|")
print("|" + c + "." * 23 + "|")
print(s[2] + ".|)")
print("+------------------------+")
