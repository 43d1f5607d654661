a = input().strip()
b = input().strip()
print(bin(int(a, 2) ^ int(b, 2))[2:])
