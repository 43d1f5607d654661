k = int(input())
print((k * 7) % 100 if k % 3 else k % 20)
