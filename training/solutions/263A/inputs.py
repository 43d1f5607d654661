k = int(input()) % 25
a = ["0"] * 25
a[k] = "1"
for i in range(5):
    print(*a[5 * i:5 * i + 5])
