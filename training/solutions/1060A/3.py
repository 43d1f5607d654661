n = int(input())
s = input()
c = 0
for x in s:
    if x == "8":
        c += 1
if c < n // 11:
    print(c)
else:
    print(n // 11)
