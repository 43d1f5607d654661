s = input()
x = int(s[0] + s[2] + s[4] + s[3] + s[1])
print(pow(x, 5, 100000))
