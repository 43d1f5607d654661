n = int(input())
print(len(bin(n)) - 2)
