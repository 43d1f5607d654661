n = input().strip()
if int(n[-2:]) % 4 == 0:
    print(4)
else:
    print(0)
