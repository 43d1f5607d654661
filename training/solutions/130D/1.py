a = int(input())
b = int(input())
c = int(input())
print(pow(a, b, c))
