s = list(input().strip())
k = 0
carry = 0
for c in s[:0:-1]:
    b = int(c) + carry
    if b == 1:
        k += 2
        carry = 1
    else:
        k += 1
print(k + carry)
