s = input()
t = input()
x = ord(t[0]) - ord(s[0])
y = int(t[1]) - int(s[1])
print(abs(x) + abs(y))
for i in range(abs(x)):
    print("R" if x > 0 else "L")
for i in range(abs(y)):
    print("U" if y > 0 else "D")
