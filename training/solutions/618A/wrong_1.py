n = int(input())
b = bin(n)[2:]
print(*[len(b) - i for i in range(len(b) - 1) if b[i] == "1"])
