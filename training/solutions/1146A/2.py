s = input().strip()
a = s.count("a")
other = len(s) - a
while other >= a:
    other -= 1
print(a + other)
