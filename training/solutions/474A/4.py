t = input().strip()
a = "qwertyuiopasdfghjkl;zxcvbnm,./"
p = 1 if t == "L" else -1
for c in input().strip():
    print(a[a.find(c) + p], end="")
print()
