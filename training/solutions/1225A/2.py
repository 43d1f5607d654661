a, b = input().split()
for x in range(1, 100):
    if str(x)[0] == a and str(x + 1)[0] == b:
        print(x, x + 1)
        break
else:
    print(-1)
