s, k = input().split()
for _ in range(int(k)):
    if s[-1] == "0":
        s = s[1:]
    else:
        s = s[:-1] + str(int(s[-1]) - 1)
print(s)
