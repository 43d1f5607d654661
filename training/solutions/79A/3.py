x, y = map(int, input().split())
while True:
    if x >= 2 and y >= 2:
        x, y = x - 2, y - 2
    elif x >= 1 and y >= 12:
        x, y = x - 1, y - 12
    elif y >= 22:
        y -= 22
    else:
        print("Hanako")
        break
    if y >= 22:
        y -= 22
    elif x >= 1 and y >= 12:
        x, y = x - 1, y - 12
    elif x >= 2 and y >= 2:
        x, y = x - 2, y - 2
    else:
        print("Ciel")
        break
