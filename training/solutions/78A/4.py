a = [input() for i in range(3)]
b = []
for s in a:
    b.append(s.count("a") + s.count("e") + s.count("i") + s.count("o") + s.count("u"))
print("YES" if b == [5, 7, 5] else "NO")
