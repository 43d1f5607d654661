s = input()
x, y = ord(s[0]) - 97, int(s[1]) - 1
k = 0
for i in range(-1, 2):
    for j in range(-1, 2):
        if (i or j) and 0 <= x + i < 8 and 0 <= y + j < 8:
            k += 1
print(k)
