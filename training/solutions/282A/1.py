x = 0
for _ in range(int(input())):
    x += 1 if "+" in input() else -1
print(x)
