a = input()
b = input()
for i in range(len(a)):
    print(int(a[i] != b[i]), end="")
