a, b = input().split()
print(len(str(int(a) + int(b))))
