d = [2, 7, 2, 3, 3, 4, 2, 4, 1, 2]
s = input()
print(d[int(s[0])] * d[int(s[1])])
