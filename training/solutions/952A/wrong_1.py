a = input()
print(int(a[0]) % 2)
