b = [0] * 1002
for x in input().split(","):
    b[int(x)] = 1
out = ""
for i in range(1, 1001):
    if b[i] and not b[i - 1]:
        out += "," + str(i)
        j = i
    if b[i] and not b[i + 1] and i > j:
        out += "-" + str(i)
print(out[1:])
