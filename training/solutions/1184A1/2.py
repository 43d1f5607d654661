r = int(input())
if r % 2 == 1 and r > 3:
    print(1, (r - 3) // 2)
else:
    print("NO")
