s = int(input(), 2)
k = 0
while 4 ** k < s:
    k += 1
print(k)
