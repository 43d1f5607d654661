s = input()
v = h = 0
for c in s:
    if c == '0':
        print(1, v + 1)
        v = (v + 1) % 4
    else:
        print(4, h + 1)
        h = (h + 1) % 3
