x = input()
y = input()
if all(b <= a for a, b in zip(x, y)):
    print(y)
else:
    print(-1)
