s = input()
t = input()
x = ord(t[0]) - ord(s[0])
y = int(t[1]) - int(s[1])
print(max(abs(x), abs(y)))
while x or y:
    m = ""
    if x > 0:
        m += "R"
        x -= 1
    elif x < 0:
        m += "L"
        x += 1
    if y > 0:
        m += "U"
        y -= 1
    elif y < 0:
        m += "D"
        y += 1
    print(m)
