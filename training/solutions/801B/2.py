x = input().strip()
y = input().strip()
z = ""
for i in range(len(x)):
    if y[i] > x[i]:
        z = "-1"
        break
    elif x[i] == y[i]:
        z += "z"
    else:
        z += y[i]
print(z)
