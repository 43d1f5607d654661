a = input().strip()
b = input().strip()
r = bin(int(a, 2) ^ int(b, 2))[2:]
print(r.zfill(len(a)))
