n = input().strip()
if int(n[-1]) % 4 == 0:
    print(4)
else:
    print(0)
