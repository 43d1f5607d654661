s = input()
d = [input() for _ in range(10)]
print("".join(str(d.index(s[i:i + 10])) for i in range(0, 70, 10)))
