a, b = input().strip().split("^")
a = a[::-1]
k = 0
for i in range(len(a)):
    if a[i] != "=":
        k -= int(a[i]) * (i + 1)
for i in range(len(b)):
    if b[i] != "=":
        k += int(b[i]) * (i + 1)
if k == 0:
    print("balance")
else:
    print("right" if k > 0 else "left")
