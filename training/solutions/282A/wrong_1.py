x = 0
for _ in range(int(input())):
    x += 1 if input()[0] == "+" else -1
print(x)
