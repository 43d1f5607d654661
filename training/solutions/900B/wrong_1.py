a, b, c = map(int, input().split())
s = "%.10f" % (a / b)
print(s[2:].find(str(c)) + 1 or -1)
