t = [0, 0, 1]
for i in range(3, 1001):
    t.append(t[i - 1] + t[i - 2] + t[i - 3])
print(t[int(input())] % 26)
