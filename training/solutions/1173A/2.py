x, y, z = map(int, input().split())
s = set()
for i in range(z + 1):
    a = x + i
    b = y + z - i
    if a > b:
        s.add("+")
    elif a < b:
        s.add("-")
    else:
        s.add("0")
print(s.pop() if len(s) == 1 else "?")
